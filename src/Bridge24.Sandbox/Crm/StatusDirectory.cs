namespace Bridge24.Sandbox.Crm;

/// <summary>The directories of the portal; a pipeline has one of its own.</summary>
internal sealed class StatusDirectory
{
    private static readonly string[] Seed =
    [
        "STATUS:NEW=Unassigned,IN_PROCESS=In progress,PROCESSED=Processed,CONVERTED=Good lead/S,JUNK=Junk lead/F",
        "DEAL_STAGE:NEW=New,PREPARATION=Prepare documents,PREPAYMENT_INVOICE=Prepayment invoice,EXECUTING=In progress,FINAL_INVOICE=Final invoice,WON=Deal won/S,LOSE=Deal lost/F,APOLOGY=Analyse failure/F",
        "SOURCE:CALL=Call,EMAIL=E-mail,WEB=Website,ADVERTISING=Advertising,PARTNER=Existing client,RECOMMENDATION=Recommendation,TRADE_SHOW=Trade show,WEBFORM=CRM form,CALLBACK=Callback,RC_GENERATOR=Sales boost,STORE=Online store,OTHER=Other",
        "CONTACT_TYPE:CLIENT=Clients,SUPPLIER=Suppliers,PARTNER=Partners,OTHER=Other",
        "COMPANY_TYPE:CUSTOMER=Client,SUPPLIER=Supplier,COMPETITOR=Competitor,PARTNER=Partner,OTHER=Other",
        "INDUSTRY:IT=Information technology,TELECOM=Telecommunication,MANUFACTURING=Manufacturing,BANKING=Banking,CONSULTING=Consulting,FINANCE=Finance,GOVERNMENT=Government,DELIVERY=Delivery,ENTERTAINMENT=Entertainment,NOTPROFIT=Non-profit,OTHER=Other",
        "EMPLOYEES:EMPLOYEES_1=less than 50,EMPLOYEES_2=50-250,EMPLOYEES_3=250-500,EMPLOYEES_4=over 500",
        "DEAL_TYPE:SALE=Sale,COMPLEX=Integrated sale,GOODS=Sale of goods,SERVICES=Services,SERVICE=After-sales service",
        "QUOTE_STATUS:DRAFT=New,SENT=Sent to client,APPROVED=Accepted/S,DECLAINED=Declined/F",
        "HONORIFIC:HNR_EN_1=Mr.,HNR_EN_2=Mrs.,HNR_EN_3=Ms.,HNR_EN_4=Dr.",
    ];

    private const string Stages = "NEW=Start,PREPARATION=In progress,CLIENT=Waiting for details,SUCCESS=Success/S,FAIL=Fail/F";

    private readonly List<Status> _all = [];
    private long _last;

    public StatusDirectory() => Reset();

    public IReadOnlyList<Status> All => _all;

    public void Reset()
    {
        _all.Clear();
        _last = 0;
        foreach (var line in Seed)
        {
            var parts = line.Split(':', 2);
            Fill(parts[0], parts[1], "", null);
        }
    }

    public Status? Find(string directory, string id) =>
        _all.Find(status => status.Directory == directory && status.StatusId.Equals(id, StringComparison.OrdinalIgnoreCase));

    public Status? Find(long id) => _all.Find(status => status.Id == id);

    /// <summary>The stage in whatever pipeline of the directory it is.</summary>
    public Status? FindStage(string directory, string id) => _all.Find(status =>
        (status.Directory == directory || status.Directory.StartsWith(directory + "_", StringComparison.Ordinal))
        && status.StatusId.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The entry with the least sort; throws when the directory has none.</summary>
    public string First(string directory)
    {
        Status? first = null;
        foreach (var status in _all)
            if (status.Directory == directory && (first is null || status.Sort < first.Sort)) first = status;
        return first?.StatusId ?? throw new InvalidOperationException($"Directory \"{directory}\" is empty.");
    }

    public IEnumerable<Status> In(string directory) => _all.Where(status => status.Directory == directory).OrderBy(status => status.Sort);

    /// <summary>The stages of a new pipeline; those of deals are what the first pipeline starts with.</summary>
    public void AddPipeline(string directory, string prefix, long category) => Fill(
        directory, directory.StartsWith("DEAL_STAGE", StringComparison.Ordinal) ? Seed[1].Split(':', 2)[1] : Stages, prefix, category);

    public void RemoveDirectory(string directory) => _all.RemoveAll(status => status.Directory == directory);

    public Status Add(Status status)
    {
        var made = status with { Id = ++_last };
        _all.Add(made);
        return made;
    }

    /// <summary>Puts a status in the place of the one with the same id, or of the same name in the same directory.</summary>
    public void Put(Status status)
    {
        _all.RemoveAll(one => one.Id == status.Id || (one.Directory == status.Directory && one.StatusId == status.StatusId));
        _all.Add(status);
        _last = Math.Max(_last, status.Id);
    }

    public void Drop(long id) => _all.RemoveAll(status => status.Id == id);

    public void Replace(Status status) => _all[_all.FindIndex(one => one.Id == status.Id)] = status;

    public void Remove(Status status) => _all.Remove(status);

    private void Fill(string directory, string values, string prefix, long? category)
    {
        var sort = 0;
        foreach (var value in values.Split(','))
        {
            var pair = value.Split('=');
            var name = pair[1].Split('/');
            var semantics = name.Length > 1 ? name[1] : "";
            Add(new Status(0, directory, prefix + pair[0], name[0], sort += 10, semantics)
            {
                NameInit = name[0],
                CategoryId = category,
                IsSystem = sort == 10 || semantics == "S" || pair[0] is "FAIL" or "LOSE",
            });
        }
    }
}
