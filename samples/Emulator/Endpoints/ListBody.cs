using Cf1Gen.Emulation.Domain;
using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Endpoints;

/// <summary>Reads what the bodies of all lists have in common.</summary>
internal static class ListBody
{
    public static Page Page(JsonBody body, Account account)
    {
        body.Require("page", "per_page");
        return new Page(body.Number("page", min: 0) ?? 0, body.Number("per_page", min: 1, account.MaxPageSize) ?? 1);
    }

    /// <summary>The order asked for, else the newest first.</summary>
    public static Sorting Sorting<T>(JsonBody body, SortKeys<T> keys)
    {
        string by = body.OneOf("sort_by", keys) ?? "created";
        return new Sorting(by, body.OneOf("sort_order", Vocabulary.SortOrders) != "asc");
    }
}
