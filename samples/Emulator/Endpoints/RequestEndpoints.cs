using Cf1Gen.Emulation.Domain;
using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Endpoints;

/// <summary>The eight operations on requests.</summary>
internal static class RequestEndpoints
{
    public static void Map(RouteGroupBuilder group, Account account)
    {
        group.MapPost("/", async (HttpRequest http) =>
        {
            var body = await JsonBody.ReadAsync(http);
            var page = ListRequestReader.ReadPage(body, account);
            var sorting = ListRequestReader.ReadSorting(body, RequestStore.SortKeys);
            var filter = ReadFilter(body);
            body.ThrowIfInvalid();
            return Envelope.ForResult(account.Requests.List(filter, sorting, page));
        });

        group.MapPost("/new", async (HttpRequest http) => Envelope.ForResult(account.Requests.Create(await ReadEditAsync(http))));
        group.MapGet("/quota", () => Envelope.ForResult(account.RequestQuota.Current));
        group.MapGet("/types", () => Envelope.ForResult(AllowedValues.RequestTypes));
        group.MapGet("/constants", () => Envelope.ForResult(new
        {
            Priority = AllowedValues.Priorities,
            Status = AllowedValues.Statuses,
            Tlp = AllowedValues.TlpValues,
        }));

        group.MapGet("/{id}", (string id) => Envelope.ForResult(account.Requests.Get(id)));
        group.MapPut("/{id}", async (string id, HttpRequest http) =>
            Envelope.ForResult(account.Requests.Update(id, await ReadEditAsync(http))));
        group.MapDelete("/{id}", (string id) =>
        {
            account.Requests.Delete(id);
            return Envelope.ForResult();
        });
    }

    private static RequestFilter ReadFilter(JsonBody body) => new(
        new TimeRange(body.GetDateTime("created_after"), body.GetDateTime("created_before")),
        new TimeRange(body.GetDateTime("completed_after"), body.GetDateTime("completed_before")),
        body.GetString("request_type"),
        body.GetOneOf("status", AllowedValues.Statuses));

    private static async Task<RequestEdit> ReadEditAsync(HttpRequest http)
    {
        var body = await JsonBody.ReadAsync(http);
        var edit = new RequestEdit(
            body.GetString("content"),
            body.GetOneOf("priority", AllowedValues.Priorities),
            body.GetOneOf("request_type", AllowedValues.RequestTypes),
            body.GetString("summary"),
            body.GetOneOf("tlp", AllowedValues.TlpValues));
        body.ThrowIfInvalid();
        return edit;
    }
}
