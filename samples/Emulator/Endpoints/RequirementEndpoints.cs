using Cf1Gen.Emulation.Domain;
using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Endpoints;

/// <summary>The six operations on priority intelligence requirements.</summary>
internal static class RequirementEndpoints
{
    public static void Map(RouteGroupBuilder group, Account account)
    {
        group.MapPost("/priority", async (HttpRequest http) =>
        {
            var body = await JsonBody.ReadAsync(http);
            var page = ListBody.Page(body, account);
            body.Check();
            return Envelope.Of(account.Requirements.List(page));
        });

        group.MapPost("/priority/new", async (HttpRequest http) => Envelope.Of(account.Requirements.Create(await ReadEditAsync(http))));
        group.MapGet("/priority/quota", () => Envelope.Of(account.RequirementQuota.State));
        group.MapGet("/priority/{id}", (string id) => Envelope.Of(account.Requirements.Get(id)));
        group.MapPut("/priority/{id}", async (string id, HttpRequest http) =>
            Envelope.Of(account.Requirements.Replace(id, await ReadEditAsync(http))));
        group.MapDelete("/priority/{id}", (string id) =>
        {
            account.Requirements.Delete(id);
            return Envelope.Of();
        });
    }

    private static async Task<RequirementEdit> ReadEditAsync(HttpRequest http)
    {
        var body = await JsonBody.ReadAsync(http);
        body.Require("labels", "priority", "requirement", "tlp");
        var labels = body.Texts("labels");
        int? priority = body.Number("priority", min: 1);
        string? requirement = body.Text("requirement");
        string? tlp = body.OneOf("tlp", Vocabulary.TrafficLights);
        body.Check();
        return new RequirementEdit(labels!, priority!.Value, requirement!, tlp!);
    }
}
