using Cf1Gen.Emulation.Domain;
using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Endpoints;

/// <summary>The four operations on the messages of a request.</summary>
internal static class MessageEndpoints
{
    public static void Map(RouteGroupBuilder group, Account account)
    {
        group.MapPost("/{requestId}/message", async (string requestId, HttpRequest http) =>
        {
            var body = await JsonBody.ReadAsync(http);
            var page = ListBody.Page(body, account);
            var sorting = ListBody.Sorting(body, MessageBook.SortKeys);
            var written = new TimeRange(body.Time("after"), body.Time("before"));
            body.Check();
            return Envelope.Of(account.Messages.List(requestId, written, sorting, page));
        });

        group.MapPost("/{requestId}/message/new", async (string requestId, HttpRequest http) =>
            Envelope.Of(account.Messages.Add(requestId, await ReadContentAsync(http), account.UserEmail)));

        group.MapPut("/{requestId}/message/{id:int}", async (string requestId, int id, HttpRequest http) =>
            Envelope.Of(account.Messages.Update(requestId, id, await ReadContentAsync(http), account.UserEmail)));

        group.MapDelete("/{requestId}/message/{id:int}", (string requestId, int id) =>
        {
            account.Messages.Delete(requestId, id, account.UserEmail);
            return Envelope.Of();
        });
    }

    private static async Task<string> ReadContentAsync(HttpRequest http)
    {
        var body = await JsonBody.ReadAsync(http);
        body.Require("content");
        string? content = body.Text("content");
        body.Check();
        return content!;
    }
}
