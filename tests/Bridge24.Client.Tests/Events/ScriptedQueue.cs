using System.Globalization;
using System.Text.Json.Nodes;
using Bridge24.Client.Tests.Support;

namespace Bridge24.Client.Tests.Events;

/// <summary>An offline queue with the portal's own rules: get reserves or takes, clear needs the package, list shows all.</summary>
internal sealed class ScriptedQueue
{
    private readonly List<Entry> _entries = [];
    private int _packages;

    public bool KeepsPackages { get; init; } = true;

    /// <summary>Answers of event.offline.get that are lost once they were executed.</summary>
    public int Lost { get; set; }

    public IReadOnlyList<long> Ids => [.. _entries.Select(entry => entry.Id)];

    public void Put(int count, string name = "ONCRMDEALUPDATE")
    {
        for (var number = 0; number < count; number++)
        {
            _entries.Add(new Entry { Id = _entries.Count + 1, Name = name });
        }
    }

    public Reply Answer(SeenRequest request) => request.Method switch
    {
        "event.offline.get" => Get(request.Body),
        "event.offline.list" => List(request.Body),
        "event.offline.clear" => Clear(request.Body),
        "event.offline.error" => Error(request.Body),
        "batch" => Batch(request.Commands),
        "feature.get" => Reply.Json($$$"""{"result":{"value":"{{{(KeepsPackages ? "Y" : "N")}}}"}}"""),
        _ => Reply.Error(404, "ERROR_METHOD_NOT_FOUND"),
    };

    private Reply Get(JsonObject body)
    {
        var process = body["process_id"]?.GetValue<string>();
        var found = _entries.Where(entry => entry.Process == (process ?? "") && (!entry.Failed || body["error"] is not null)).Take(body["limit"]!.GetValue<int>()).ToList();
        if (!KeepsPackages)
        {
            _entries.RemoveAll(found.Contains);
        }
        else if (process is null && found.Count > 0)
        {
            process = $"package{++_packages}";
            found.ForEach(entry => entry.Process = process);
        }

        if (Lost-- > 0)
        {
            return Reply.Cut;
        }

        var events = new JsonArray([.. found.Select(entry => entry.Row(listed: false))]);
        return Reply.Json(new JsonObject { ["result"] = new JsonObject { ["process_id"] = process, ["events"] = events } }.ToJsonString());
    }

    private Reply List(JsonObject body) =>
        Reply.Json(new JsonObject { ["result"] = Page(body["filter"]![">ID"]!.GetValue<long>()), ["total"] = _entries.Count }.ToJsonString());

    private JsonArray Page(long after) => new([.. _entries.Where(entry => entry.Id > after).Take(50).Select(entry => entry.Row(listed: true))]);

    /// <summary>References to earlier answers are not resolved here: only the first page of a chain is answered.</summary>
    private Reply Batch(IReadOnlyList<(string Key, string Method, JsonObject Parameters)> commands)
    {
        var after = long.Parse(commands[0].Parameters["filter"]![">ID"]!.GetValue<string>(), CultureInfo.InvariantCulture);
        var results = new JsonObject { [commands[0].Key] = Page(after) };
        var errors = new JsonObject { [commands[1].Key] = new JsonObject { ["error"] = "INVALID_FILTER", ["error_description"] = "No number" } };
        return Reply.Json(new JsonObject { ["result"] = new JsonObject { ["result"] = results, ["result_error"] = errors } }.ToJsonString());
    }

    private Reply Clear(JsonObject body)
    {
        var ids = body["id"]?.AsArray().Select(id => id!.GetValue<long>()).ToList() ?? [];
        _entries.RemoveAll(entry => entry.Process == body["process_id"]!.GetValue<string>() && (ids.Count == 0 || ids.Contains(entry.Id)));
        return Reply.Json("""{"result":true}""");
    }

    private Reply Error(JsonObject body)
    {
        var messages = body["message_id"]!.AsArray().Select(id => id!.GetValue<string>()).ToList();
        _entries.FindAll(entry => messages.Contains($"m{entry.Id}")).ForEach(entry => entry.Failed = true);
        return Reply.Json("""{"result":true}""");
    }

    private sealed class Entry
    {
        public required long Id { get; init; }

        public required string Name { get; init; }

        public string Process { get; set; } = "";

        public bool Failed { get; set; }

        public JsonObject Row(bool listed)
        {
            var row = new JsonObject
            {
                ["ID"] = $"{Id}",
                ["TIMESTAMP_X"] = "2026-11-26T12:32:31+02:00",
                ["EVENT_NAME"] = Name,
                ["EVENT_DATA"] = Id % 2 == 0 ? false : new JsonObject { ["FIELDS"] = new JsonObject { ["ID"] = $"{100 + Id}" } },
                ["EVENT_ADDITIONAL"] = false,
                ["MESSAGE_ID"] = $"m{Id}",
            };
            if (listed)
            {
                row["PROCESS_ID"] = Process;
                row["ERROR"] = Failed ? "1" : "0";
            }

            return row;
        }
    }
}
