// Lists, creates, imports and updates through the official JavaScript SDK. PORTAL holds the webhook, COUNT how many records; each step prints its CPU.
import { B24Hook } from "@bitrix24/b24jssdk";

const count = Number(process.env.COUNT);
const b24 = B24Hook.fromWebhookUrl(process.env.PORTAL);
b24.offClientSideWarning();
const { batchByChunk, fetchList } = b24.actions.v2;

async function step(name, work) {
  const before = process.cpuUsage();
  const records = await work();
  const used = process.cpuUsage(before);
  console.log(JSON.stringify({ name, records, cpu: (used.user + used.system) / 1e6 }));
}

function good(response) {
  if (!response.isSuccess) throw new Error(response.getErrorMessages().join("; "));
  return response.getData();
}

// The caller waits for a line between steps, so that requests can be counted.
process.stdin.setEncoding("utf8");
const lines = process.stdin[Symbol.asyncIterator]();

const ids = [];
await step("list", async () => {
  let rows = 0;
  for await (const chunk of fetchList.make({ method: "crm.item.list", params: { entityTypeId: 3, select: ["id", "name", "lastName"] }, idKey: "id", customKeyForResult: "items" })) {
    rows += chunk.length;
    for (const row of chunk) if (ids.length < count) ids.push(row.id);
  }
  return rows;
});
await lines.next();
await step("create", async () => good(await batchByChunk.make({
  calls: Array.from({ length: count }, (_, number) => ["crm.item.add", { entityTypeId: 3, fields: { name: "Ann", lastName: `Gray ${number}` } }]),
  options: { isHaltOnError: false },
})).length);
await lines.next();
// The SDK has no import of its own: twenty rows a call, put into batches by hand.
await step("import", async () => good(await batchByChunk.make({
  calls: Array.from({ length: count / 20 }, (_, chunk) => ["crm.item.batchImport", {
    entityTypeId: 3,
    data: Array.from({ length: 20 }, (_, row) => ({ name: "Ann", lastName: `Gray ${chunk * 20 + row}` })),
  }]),
  options: { isHaltOnError: false },
})).flatMap(answer => answer.items.filter(row => row.item)).length);
await lines.next();
await step("update", async () => good(await batchByChunk.make({
  calls: ids.map(id => ["crm.item.update", { entityTypeId: 3, id, fields: { post: "CTO" } }]),
  options: { isHaltOnError: false },
})).length);
process.exit(0);
