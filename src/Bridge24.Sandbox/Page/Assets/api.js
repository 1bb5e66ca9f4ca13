const control = document.querySelector("meta[name=control]").content;

// Asks the control address; an error's text is written for people.
export async function ask(route, body) {
  const [method, path] = route.split(" ");
  const answer = await fetch(`${control}/${path}`, {
    method,
    body: body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body),
    cache: "no-store",
  });
  const result = await answer.json();
  if (!answer.ok) throw new Error(result);
  return result;
}
