using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Tasks;

/// <summary>The results of tasks, which both versions of the API share.</summary>
internal sealed class TaskResults(PortalState portal)
{
    private readonly Entity _results = portal.Tasks.Results;

    public IEnumerable<CrmRecord> Of(long task) => _results.Table.All.Where(result => Equals(result["TASK_ID"], task));

    public CrmRecord? Find(long id) => _results.Table.Find(id);

    public CrmRecord? OfComment(long comment) => _results.Table.All.FirstOrDefault(result => Equals(result["COMMENT_ID"], comment));

    public CrmRecord Add(long task, string text, long? comment, long user)
    {
        var result = new CrmRecord(_results.Table.NextId())
        {
            ["TASK_ID"] = task,
            ["COMMENT_ID"] = comment,
            ["CREATED_BY"] = user,
            ["CREATED_AT"] = portal.Now,
            ["UPDATED_AT"] = comment is null ? null : portal.Now,
            ["TEXT"] = text,
        };
        _results.Table.Insert(result);
        return result;
    }

    public void Change(CrmRecord result, string text) => (result["TEXT"], result["UPDATED_AT"]) = (text, portal.Now);

    public void Remove(CrmRecord result) => _results.Table.Remove(result.Id);

    public static string? Time(object? value) => value is DateTimeOffset at ? PortalTime.Format(at) : null;
}
