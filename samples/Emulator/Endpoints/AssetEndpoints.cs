using Cf1Gen.Emulation.Domain;
using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Endpoints;

/// <summary>The five operations on the assets of a request.</summary>
internal static class AssetEndpoints
{
    public static void Map(RouteGroupBuilder group, Account account)
    {
        group.MapPost("/{requestId}/asset", async (string requestId, HttpRequest http) =>
        {
            var body = await JsonBody.ReadAsync(http);
            var page = ListRequestReader.ReadPage(body, account);
            body.ThrowIfInvalid();
            return Envelope.ForResult(account.Assets.List(requestId, page));
        });

        group.MapPost("/{requestId}/asset/new", async (string requestId, HttpRequest http) =>
            Envelope.ForResult(account.Assets.Add(requestId, await UploadedFile.ReadAsync(http, "source"))));

        // The API returns a list here, but a single asset for an update.
        group.MapGet("/{requestId}/asset/{id}", (string requestId, string id) =>
            Envelope.ForResult(new[] { account.Assets.Get(requestId, AssetId.Parse(id)) }));

        group.MapPut("/{requestId}/asset/{id}", async (string requestId, string id, HttpRequest http) =>
        {
            var body = await JsonBody.ReadAsync(http);
            body.Require("source");
            string? source = body.GetString("source");
            body.ThrowIfInvalid();
            return Envelope.ForResult(account.Assets.Replace(requestId, AssetId.Parse(id), source!));
        });

        group.MapDelete("/{requestId}/asset/{id}", (string requestId, string id) =>
        {
            account.Assets.Delete(requestId, AssetId.Parse(id));
            return Envelope.ForResult();
        });
    }
}
