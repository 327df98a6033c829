using System.Text.Json.Nodes;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Reading.Extensions;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Cli.Overlays;

/// <summary>A name that the user chooses: <c>GET /notes=Search</c>.</summary>
/// <param name="Subject">The operation, the path, or the JSON pointer of a schema.</param>
/// <param name="Name">The name.</param>
internal sealed record NameChange(string Subject, string Name)
{
    /// <summary>Parses the value of an option.</summary>
    /// <exception cref="InputException">The value is not valid.</exception>
    public static NameChange Parse(string value)
    {
        var separator = value.LastIndexOf('=');
        if (separator <= 0 || separator == value.Length - 1)
        {
            throw new InputException(
                $"The name '{value}' is not valid: write an operation, a path or the JSON pointer of a schema, '=' and the name, "
                + "for example 'GET /notes=Search' or '#/components/schemas/note=Note'.");
        }

        var change = new NameChange(value[..separator].Trim(), value[(separator + 1)..].Trim());
        if (!change.Name.TrimEnd('.').Split('.').All(SyntaxFacts.IsValidIdentifier))
        {
            throw new InputException($"The name '{change.Name}' of '{change.Subject}' is not a C# name.");
        }

        return change;
    }

    /// <summary>Returns the action that sets the name.</summary>
    /// <exception cref="InputException">The document does not contain the subject, or it cannot have the name.</exception>
    public OverlayEdit CreateEdit(DocumentNodes nodes)
    {
        var node = Find(nodes, Subject);
        return OverlayEdit.Change(node, node switch
        {
            { IsOperation: true } => ForOperation(),
            { IsPathItem: true } => new JsonObject { [OwnExtensions.Client] = Name },
            { Value: JsonObject } when !Name.Contains('.', StringComparison.Ordinal) => new JsonObject { [OwnExtensions.Name] = Name },
            _ => throw new InputException($"'{Subject}' cannot have the name '{Name}'. Operations, paths and schemas can have names."),
        });
    }

    /// <summary>Returns the node that a value of an option names.</summary>
    /// <exception cref="InputException">The document does not contain it.</exception>
    public static DocumentNode Find(DocumentNodes nodes, string subject)
    {
        if (subject.StartsWith('#'))
        {
            return nodes.FindPointer(subject) ?? throw NotFound(subject, Pointers(nodes));
        }

        if (subject.StartsWith('/'))
        {
            var paths = nodes.Root.Member("paths");
            return DocumentNodes.Children(paths).FirstOrDefault(path => path.Name == subject)
                ?? throw NotFound(subject, DocumentNodes.Children(paths).Select(path => path.Name));
        }

        var matches = nodes.Operations.Where(operation => operation.Id == subject || IsRoute(operation.Route, subject)).ToList();
        return matches switch
        {
            [var only] => only.Node,
            [] => throw NotFound(subject, nodes.Operations.SelectMany(operation => new[] { operation.Route, operation.Id }).Distinct()),
            _ => throw new InputException(
                $"{matches.Count} operations have the id '{subject}'. "
                + $"Write one of '{string.Join("', '", matches.Select(match => match.Route))}'."),
        };
    }

    private static bool IsRoute(string route, string subject)
    {
        var parts = subject.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 2 && route == $"{HttpMethodOf(parts[0])} {parts[1]}";
    }

    private static string HttpMethodOf(string text) => HttpMethods.IsKnown(text.ToUpperInvariant()) ? text.ToUpperInvariant() : text;

    /// <summary>Returns the pointers of the components, among which the nearest is found.</summary>
    private static IEnumerable<string> Pointers(DocumentNodes nodes) =>
        new[] { nodes.Root.Member("components").Member("schemas"), nodes.Root.Member("definitions") }
            .SelectMany(DocumentNodes.Children)
            .Select(schema => schema.Path.ToPointer());

    private static InputException NotFound(string subject, IEnumerable<string> names) => new(
        $"The document does not contain '{subject}'."
        + (NearestName.Find(subject, names) is { } nearest ? $" The nearest is '{nearest}'." : ""));

    /// <summary>Returns the client, the method, or both: <c>Notes.</c>, <c>Search</c>, <c>Notes.Search</c>.</summary>
    private JsonObject ForOperation()
    {
        var end = Name.LastIndexOf('.');
        var update = new JsonObject();
        if (end > 0)
        {
            update[OwnExtensions.Client] = Name[..end];
        }

        if (end < Name.Length - 1)
        {
            update[OwnExtensions.Method] = Name[(end + 1)..];
        }

        return update;
    }
}
