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
            var page = ListRequestReader.ReadPage(body, account);
            var sorting = ListRequestReader.ReadSorting(body, MessageStore.SortKeys);
            var written = new TimeRange(body.GetDateTime("after"), body.GetDateTime("before"));
            body.ThrowIfInvalid();
            return Envelope.ForResult(account.Messages.List(requestId, written, sorting, page));
        });

        group.MapPost("/{requestId}/message/new", async (string requestId, HttpRequest http) =>
            Envelope.ForResult(account.Messages.Add(requestId, await ReadContentAsync(http), account.UserEmail)));

        group.MapPut("/{requestId}/message/{id:int}", async (string requestId, int id, HttpRequest http) =>
            Envelope.ForResult(account.Messages.Update(requestId, id, await ReadContentAsync(http), account.UserEmail)));

        group.MapDelete("/{requestId}/message/{id:int}", (string requestId, int id) =>
        {
            account.Messages.Delete(requestId, id, account.UserEmail);
            return Envelope.ForResult();
        });
    }

    private static async Task<string> ReadContentAsync(HttpRequest http)
    {
        var body = await JsonBody.ReadAsync(http);
        body.Require("content");
        string? content = body.GetString("content");
        body.ThrowIfInvalid();
        return content!;
    }
}
