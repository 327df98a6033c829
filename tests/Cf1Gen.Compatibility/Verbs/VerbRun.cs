using System.Text.Json.Nodes;
using Cf1Gen.Compatibility.Documents;
using Cf1Gen.Compatibility.Surface;

namespace Cf1Gen.Compatibility.Verbs;

/// <summary>Generates from documents, and compares the names with the operation ids.</summary>
public sealed class VerbRun(CompatibilityOptions options, TextWriter output)
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    /// <summary>Runs to the end.</summary>
    public VerbReport Run()
    {
        var report = new VerbReport();
        foreach (var file in DocumentFiles.Find(options.Paths, options.Largest))
        {
            if (DocumentFiles.Read(file.Name, file.Path) is not { } document)
            {
                output.WriteLine($"{file.Name}: not an OpenAPI document");
                continue;
            }

            var ids = OperationIds(document.Tree);
            var names = GeneratedNames.Of(Generation.Run(document, document.Tree));
            report.Add(document.Name, ids, Components(document.Tree), names);
            if (options.Output is { } target)
            {
                File.AppendAllLines(target, Lines(document.Name, ids, names));
            }
        }

        report.Print(output);
        return report;
    }

    /// <summary>Describes all methods and types, so that the names before and after a change of the generator can be compared.</summary>
    private static IEnumerable<string> Lines(string document, Dictionary<string, string> ids, GeneratedNames names) =>
    [
        .. names.Methods.Select(method => string.Join(
            '\t', document, method.Route, ids.GetValueOrDefault(method.Route), method.Client, method.Name, method.ReturnType)),
        .. names.Types.Order(StringComparer.Ordinal).Select(type => $"{document}\t{type}"),
    ];

    private static IEnumerable<string> Components(JsonObject root) =>
        ((root["components"] as JsonObject)?["schemas"] as JsonObject ?? root["definitions"] as JsonObject ?? [])
        .Select(component => component.Key);

    private static Dictionary<string, string> OperationIds(JsonObject root)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, item) in root["paths"]!.AsObject())
        {
            foreach (var method in s_methods)
            {
                if ((item as JsonObject)?[method] is JsonObject operation && operation["operationId"] is JsonValue value
                    && value.TryGetValue<string>(out var id) && !string.IsNullOrWhiteSpace(id))
                {
                    ids[$"{method.ToUpperInvariant()} {path}"] = id;
                }
            }
        }

        return ids;
    }
}
