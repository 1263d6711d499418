// Property tests try the same cases in every run, so that a red run is a change of the code.
//   FC_SEED=random npm run unit     tries others; a number repeats the run that printed it
import fc from 'fast-check';

const asked = process.env.FC_SEED;
if (asked !== 'random') fc.configureGlobal({ seed: asked ? Number(asked) : 20261123 });
