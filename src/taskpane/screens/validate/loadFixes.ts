/** What mends and accepts comes in a file of its own: nobody needs it before there is a finding. */
export const loadFixes = () => import(/* webpackChunkName: "fixes" */ "./mending");
