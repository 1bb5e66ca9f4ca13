using System.Runtime.CompilerServices;

namespace Sync.Customers;

/// <summary>Stands for a database of one's own.</summary>
internal static class Shop
{
    public static async IAsyncEnumerable<Firm> Firms([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.Yield();
        yield return new Firm(7, "Brewery");
    }

    public static async IAsyncEnumerable<Customer> Customers([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.Yield();
        yield return new Customer(1, "Ann", "Gray", "030 123456", 7);
        yield return new Customer(2, "Bob", "Brown", null, null);
    }

    internal sealed record Firm(long Id, string Name);

    internal sealed record Customer(long Id, string FirstName, string LastName, string? Phone, long? FirmId);
}
