using System.Text.Json.Nodes;

namespace Cf1Gen.Compatibility.Changes;

/// <summary>Adds servers and security alternatives.</summary>
internal static class ServiceChanges
{
    public static IReadOnlyList<ChangeKind> All { get; } =
    [
        new("server-added", AddServer),
        new("security-scheme-added", (document, random) => AddScheme(document, random)),
        new("security-alternative-added", AddAlternative),
        new("security-alternative-added-to-operation", AddAlternativeToOperation),
    ];

    private static JsonNode? AddServer(ApiDocument document, Random random)
    {
        if (document.IsSwagger)
        {
            if (document.Root["schemes"] is not JsonArray schemes || schemes.Any(scheme => scheme.AsText() == "http"))
            {
                return null;
            }

            schemes.Add((JsonNode)"http");
            return schemes;
        }

        if (document.Root["servers"] is not JsonArray { Count: > 0 } servers)
        {
            return null;
        }

        var server = new JsonObject { ["url"] = "https://eu.example.com/", ["description"] = "The European server." };
        servers.Add((JsonNode)server);
        return server;
    }

    private static JsonObject AddScheme(ApiDocument document, Random random)
    {
        var schemes = document.Section(document.IsSwagger ? "securityDefinitions" : "securitySchemes")!;
        var scheme = new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = "X-Added-Key" };
        JsonTree.Insert(schemes, ApiDocument.Unused(schemes, "addedKey"), scheme, random);
        return scheme;
    }

    /// <summary>Adds an alternative to the security of the document.</summary>
    private static JsonNode? AddAlternative(ApiDocument document, Random random) =>
        document.Root["security"] is JsonArray { Count: > 0 } security ? AddTo(document, security, random) : null;

    private static JsonNode? AddAlternativeToOperation(ApiDocument document, Random random) =>
        document.Operations.Select(operation => operation.Value["security"]).OfType<JsonArray>().Where(security => security.Count > 0)
            .ToList().Any(random) is { } security
                ? AddTo(document, security, random)
                : null;

    private static JsonObject AddTo(ApiDocument document, JsonArray security, Random random)
    {
        var requirement = new JsonObject { [AddScheme(document, random).GetPropertyName()] = new JsonArray() };
        security.Add((JsonNode)requirement);
        return requirement;
    }
}
