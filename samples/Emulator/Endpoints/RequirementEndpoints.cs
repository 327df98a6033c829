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
            var page = ListRequestReader.ReadPage(body, account);
            body.ThrowIfInvalid();
            return Envelope.ForResult(account.Requirements.List(page));
        });

        group.MapPost("/priority/new", async (HttpRequest http) =>
            Envelope.ForResult(account.Requirements.Create(await ReadEditAsync(http))));
        group.MapGet("/priority/quota", () => Envelope.ForResult(account.RequirementQuota.Current));
        group.MapGet("/priority/{id}", (string id) => Envelope.ForResult(account.Requirements.Get(id)));
        group.MapPut("/priority/{id}", async (string id, HttpRequest http) =>
            Envelope.ForResult(account.Requirements.Replace(id, await ReadEditAsync(http))));
        group.MapDelete("/priority/{id}", (string id) =>
        {
            account.Requirements.Delete(id);
            return Envelope.ForResult();
        });
    }

    private static async Task<RequirementEdit> ReadEditAsync(HttpRequest http)
    {
        var body = await JsonBody.ReadAsync(http);
        body.Require("labels", "priority", "requirement", "tlp");
        var labels = body.GetStrings("labels");
        int? priority = body.GetInt32("priority", min: 1);
        string? requirement = body.GetString("requirement");
        string? tlp = body.GetOneOf("tlp", AllowedValues.TlpValues);
        body.ThrowIfInvalid();
        return new RequirementEdit(labels!, priority!.Value, requirement!, tlp!);
    }
}
