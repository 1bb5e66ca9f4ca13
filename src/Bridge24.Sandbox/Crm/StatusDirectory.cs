namespace Bridge24.Sandbox.Crm;

internal sealed record Status(long Id, string Directory, string StatusId, string Name, int Sort, string Semantics);

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
        "HONORIFIC:HNR_EN_1=Mr.,HNR_EN_2=Mrs.,HNR_EN_3=Ms.,HNR_EN_4=Dr.",
    ];

    public StatusDirectory()
    {
        var all = new List<Status>();
        foreach (var line in Seed)
        {
            var (directory, values) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            var sort = 0;
            foreach (var value in values.Split(','))
            {
                var pair = value.Split('=');
                var name = pair[1].Split('/');
                all.Add(new Status(all.Count + 1, directory, pair[0], name[0], sort += 10, name.Length > 1 ? name[1] : ""));
            }
        }

        All = all;
    }

    public IReadOnlyList<Status> All { get; }

    public Status? Find(string directory, string id) =>
        All.FirstOrDefault(status => status.Directory == directory && status.StatusId.Equals(id, StringComparison.OrdinalIgnoreCase));

    public string First(string directory) => All.First(status => status.Directory == directory).StatusId;
}
