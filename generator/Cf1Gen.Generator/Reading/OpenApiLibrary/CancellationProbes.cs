using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Reading.References;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>
/// Lets Microsoft.OpenApi be cancelled, which it does not foresee: it asks us to read an extension, and there is one in each path and
/// each component.
/// </summary>
internal static class CancellationProbes
{
    private const string Extension = "x-cf1gen-mark";

    private static readonly string[][] s_maps = [["paths"], ["webhooks"], ["components", "schemas"], ["components", "responses"], ["definitions"]];

    /// <summary>Puts the marks into a document.</summary>
    public static void Add(JsonObject root)
    {
        foreach (var part in s_maps.SelectMany(path => Parts(root, path)).Where(part => !part.ContainsKey(DocumentTree.ReferenceKey)))
        {
            part[Extension] = true;
        }
    }

    /// <summary>Settings of a reader that throws at the next mark when it is cancelled.</summary>
    public static ParsingContext Watch(ParsingContext context, CancellationToken cancellationToken)
    {
        var read = new JsonNodeExtension(true);
        context.ExtensionParsers = new()
        {
            [Extension] = (_, _) =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return read;
            },
        };
        return context;
    }

    private static IEnumerable<JsonObject> Parts(JsonObject root, string[] path)
    {
        JsonNode? node = root;
        foreach (var key in path)
        {
            node = (node as JsonObject)?[key];
        }

        return (node as JsonObject)?.Select(member => member.Value).OfType<JsonObject>() ?? [];
    }
}
