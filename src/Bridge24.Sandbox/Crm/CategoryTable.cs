using System.Globalization;

namespace Bridge24.Sandbox.Crm;

/// <summary>Pipelines and the directories of their stages. Deals have one from the start, with the id 0.</summary>
internal sealed class CategoryTable(StatusDirectory statuses)
{
    private const int Deal = 2;
    private readonly List<Category> _all = [General];
    private long _lastOfDeals;
    private long _last;

    private static Category General => new(0, Deal, "General", 300, IsDefault: true);

    public IEnumerable<Category> Of(Entity entity) => _all.Where(category => category.EntityTypeId == entity.TypeId);

    public IReadOnlyList<Category> All => _all;

    /// <summary>Puts a pipeline in the place of the one with the same id; its stages are not made.</summary>
    public void Put(Category category)
    {
        Settle(category);
        _all.RemoveAll(one => one.Id == category.Id && one.EntityTypeId == category.EntityTypeId);
        _all.Add(category);
        if (category.EntityTypeId == Deal) _lastOfDeals = Math.Max(_lastOfDeals, category.Id);
        else _last = Math.Max(_last, category.Id);
    }

    public Category? Find(Entity entity, long id) => Of(entity).FirstOrDefault(category => category.Id == id);

    public long DefaultOf(Entity entity) => Of(entity).FirstOrDefault(category => category.IsDefault)?.Id ?? 0;

    public Category Add(Entity entity, Category draft)
    {
        var category = draft with { Id = entity.TypeId == Deal ? ++_lastOfDeals : ++_last, EntityTypeId = entity.TypeId, IsDefault = draft.IsDefault || !Of(entity).Any() };
        Settle(category);
        _all.Add(category);
        statuses.AddPipeline(Directory(entity, category.Id), Prefix(entity, category.Id), category.Id);
        return category;
    }

    public void Replace(Category category)
    {
        Settle(category);
        _all[_all.FindIndex(one => one.Id == category.Id && one.EntityTypeId == category.EntityTypeId)] = category;
    }

    public void Remove(Entity entity, Category category)
    {
        _all.Remove(category);
        statuses.RemoveDirectory(Directory(entity, category.Id));
    }

    public void Reset()
    {
        _all.Clear();
        _all.Add(General);
        (_lastOfDeals, _last) = (0, 0);
    }

    /// <summary>The directory of a record's stages: its pipeline's, or the only one that its type has.</summary>
    public static string Directory(Entity entity, long category) => !entity.HasCategories || (entity.TypeId == Deal && category == 0)
        ? entity.StageDirectory!
        : string.Create(CultureInfo.InvariantCulture, $"{entity.StageDirectory}_{category}");

    private static string Prefix(Entity entity, long category) => entity.TypeId == Deal
        ? string.Create(CultureInfo.InvariantCulture, $"C{category}:")
        : string.Create(CultureInfo.InvariantCulture, $"DT{entity.TypeId}_{category}:");

    private void Settle(Category category)
    {
        if (!category.IsDefault) return;
        for (var i = 0; i < _all.Count; i++)
            if (_all[i].EntityTypeId == category.EntityTypeId && _all[i].Id != category.Id) _all[i] = _all[i] with { IsDefault = false };
    }
}
