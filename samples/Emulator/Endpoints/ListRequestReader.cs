using Cf1Gen.Emulation.Domain;
using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Endpoints;

/// <summary>Reads the paging and sorting fields that the bodies of all lists share.</summary>
internal static class ListRequestReader
{
    public static PageRequest ReadPage(JsonBody body, Account account)
    {
        body.Require("page", "per_page");
        return new PageRequest(body.GetInt32("page", min: 0) ?? 0, body.GetInt32("per_page", min: 1, account.MaxPageSize) ?? 1);
    }

    /// <summary>Reads the requested order. The default is the newest item first.</summary>
    public static SortOptions ReadSorting<T>(JsonBody body, SortKeys<T> keys)
    {
        string by = body.GetOneOf("sort_by", keys) ?? "created";
        return new SortOptions(by, body.GetOneOf("sort_order", AllowedValues.SortOrders) != "asc");
    }
}
