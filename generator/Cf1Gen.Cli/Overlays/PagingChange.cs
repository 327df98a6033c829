using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Extensions;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Cli.Overlays;

/// <summary>A paging that the user declares: <c>GET /notes={ kind: cursor, parameter: after }</c>.</summary>
/// <param name="Subject">The operation.</param>
/// <param name="Paging">The declaration.</param>
internal sealed record PagingChange(string Subject, JsonNode Paging)
{
    /// <summary>Parses the value of an option.</summary>
    /// <exception cref="InputException">The value is not valid.</exception>
    public static PagingChange Parse(string value)
    {
        var separator = value.IndexOf('=', StringComparison.Ordinal);
        var paging = separator > 0 ? Read(value[(separator + 1)..]) : null;
        return paging switch
        {
            JsonObject => new(value[..separator].Trim(), paging),
            JsonValue kind when kind.GetValueKind() == JsonValueKind.String =>
                new(value[..separator].Trim(), new JsonObject { ["kind"] = kind.GetValue<string>() }),
            JsonValue flag when flag.GetValueKind() == JsonValueKind.False => new(value[..separator].Trim(), flag),
            _ => throw new InputException(
                $"The paging '{value}' is not valid: write an operation, '=' and 'false', a kind or a declaration in YAML, for example "
                + "'GET /notes=false' or 'GET /notes={ kind: cursor, parameter: after }'."),
        };
    }

    /// <summary>Returns the actions that set the paging.</summary>
    /// <exception cref="InputException">The document does not contain the operation.</exception>
    public IEnumerable<OverlayEdit> CreateEdits(DocumentNodes nodes)
    {
        var node = NameChange.Find(nodes, Subject);
        if (!node.IsOperation)
        {
            throw new InputException($"'{Subject}' is not an operation, and cannot have a paging.");
        }

        // Members of the earlier declaration would be kept otherwise.
        if (node.Member(OwnExtensions.Paging) is { Value: not null } declared)
        {
            yield return OverlayEdit.Remove(declared);
        }

        yield return OverlayEdit.Change(node, new JsonObject { [OwnExtensions.Paging] = Paging.DeepClone() });
    }

    private static JsonNode? Read(string yaml)
    {
        try
        {
            return new DocumentParser(new DocumentText("paging.yaml", yaml)).Parse(new DiagnosticBag(), default);
        }
        catch (DocumentSyntaxException)
        {
            return null;
        }
    }
}
