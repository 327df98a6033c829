using Cf1Gen.Emulation.Domain;
using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Endpoints;

/// <summary>The eight operations on requests themselves.</summary>
internal static class RequestEndpoints
{
    public static void Map(RouteGroupBuilder group, Account account)
    {
        group.MapPost("/", async (HttpRequest http) =>
        {
            var body = await JsonBody.ReadAsync(http);
            var page = ListBody.Page(body, account);
            var sorting = ListBody.Sorting(body, RequestBook.SortKeys);
            var filter = ReadFilter(body);
            body.Check();
            return Envelope.Of(account.Requests.List(filter, sorting, page));
        });

        group.MapPost("/new", async (HttpRequest http) => Envelope.Of(account.Requests.Create(await ReadEditAsync(http))));
        group.MapGet("/quota", () => Envelope.Of(account.RequestQuota.State));
        group.MapGet("/types", () => Envelope.Of(Vocabulary.RequestTypes));
        group.MapGet("/constants", () => Envelope.Of(new
        {
            Priority = Vocabulary.Priorities,
            Status = Vocabulary.Statuses,
            Tlp = Vocabulary.TrafficLights,
        }));

        group.MapGet("/{id}", (string id) => Envelope.Of(account.Requests.Get(id)));
        group.MapPut("/{id}", async (string id, HttpRequest http) =>
            Envelope.Of(account.Requests.Update(id, await ReadEditAsync(http))));
        group.MapDelete("/{id}", (string id) =>
        {
            account.Requests.Delete(id);
            return Envelope.Of();
        });
    }

    private static RequestFilter ReadFilter(JsonBody body) => new(
        new TimeRange(body.Time("created_after"), body.Time("created_before")),
        new TimeRange(body.Time("completed_after"), body.Time("completed_before")),
        body.Text("request_type"),
        body.OneOf("status", Vocabulary.Statuses));

    private static async Task<RequestEdit> ReadEditAsync(HttpRequest http)
    {
        var body = await JsonBody.ReadAsync(http);
        var edit = new RequestEdit(
            body.Text("content"),
            body.OneOf("priority", Vocabulary.Priorities),
            body.OneOf("request_type", Vocabulary.RequestTypes),
            body.Text("summary"),
            body.OneOf("tlp", Vocabulary.TrafficLights));
        body.Check();
        return edit;
    }
}
