using System.Collections.Frozen;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

/// <summary>Emulated methods by name; case does not matter.</summary>
internal sealed class MethodCatalog
{
    private const string Resource = "Bridge24.Sandbox.methods.txt";

    private static readonly Lazy<FrozenSet<string>> Documented = new(ReadDocumented);
    private readonly Dictionary<string, Func<Call, MethodResult>> _methods = new(StringComparer.OrdinalIgnoreCase);

    public MethodCatalog(PortalState portal)
    {
        new ItemMethods(portal).AddTo(_methods);
        foreach (var entity in portal.Entities.Append(portal.Entity("quote")!))
        {
            new ClassicMethods(portal, entity).AddTo(_methods);
            new UserFieldMethods(portal, entity).AddTo(_methods);
        }

        foreach (var (owner, other) in new[] { ("lead", "contact"), ("deal", "contact"), ("quote", "contact"), ("company", "contact"), ("contact", "company") })
            new LinkMethods(portal, portal.Entity(owner)!, portal.Entity(other)!).AddTo(_methods);
        new ProductRowMethods(portal).AddTo(_methods);
        new UserFieldConfigMethods(portal).AddTo(_methods);
        new StatusMethods(portal).AddTo(_methods);
        new CategoryMethods(portal).AddTo(_methods);
        new TypeMethods(portal).AddTo(_methods);
        new ActivityMethods(portal).AddTo(_methods);
        new CommentMethods(portal).AddTo(_methods);
        new ActivityBindingMethods(portal).AddTo(_methods);
        new DuplicateMethods(portal).AddTo(_methods);
        new MergeMethods(portal).AddTo(_methods);
        new DescriptionMethods(portal).AddTo(_methods);
        new TaskMethods(portal).AddTo(_methods);
        new TaskPersonalMethods(portal).AddTo(_methods);
        new TaskResultMethods(portal).AddTo(_methods);
        new TaskUserFieldMethods(portal).AddTo(_methods);
        new ChecklistMethods(portal).AddTo(_methods);
        new TaskCommentMethods(portal).AddTo(_methods);
        new DiskMethods(portal).AddTo(_methods);
        new UploadMethods(portal).AddTo(_methods);
        new DiskLinkMethods(portal).AddTo(_methods);
        new UserMethods(portal).AddTo(_methods);
        new DepartmentMethods(portal).AddTo(_methods);
        new EventMethods(portal).AddTo(_methods);
        new PortalMethods(portal, this).AddTo(_methods);
    }

    public IEnumerable<string> Names => _methods.Keys.Append("batch").Order(StringComparer.Ordinal);

    public bool Has(string name) => _methods.ContainsKey(name) || name.Equals("batch", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a method that the vendor has, emulated or not.</summary>
    public bool IsKnown(string name) => Has(name) || Documented.Value.Contains(name);

    public Func<Call, MethodResult> Find(string name)
    {
        if (_methods.TryGetValue(name, out var method)) return method;
        throw Documented.Value.Contains(name)
            ? ApiException.NotEmulated(404, $"Method \"{name}\"")
            : new ApiException(404, "ERROR_METHOD_NOT_FOUND", "Method not found!");
    }

    private static FrozenSet<string> ReadDocumented()
    {
        using var stream = typeof(MethodCatalog).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
