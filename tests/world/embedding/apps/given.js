/** The plan that the page was given: what an application of its own would have read from a server. */
export const given = () => JSON.parse(document.querySelector('#given').textContent)
