using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.JsonPath.Syntax;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Overlays;

/// <summary>Reads an overlay, without the actions that are not valid.</summary>
internal sealed class OverlayReader
{
    private const string ActionIgnored = "The action was ignored";
    private const string MemberIgnored = "It was ignored";

    private readonly NodeLocations _locations;
    private readonly DiagnosticBag _diagnostics;
    private bool _isVersion10;

    private OverlayReader(NodeLocations locations, DiagnosticBag diagnostics)
    {
        _locations = locations;
        _diagnostics = diagnostics;
    }

    /// <summary>Reads an overlay.</summary>
    /// <param name="text">The file.</param>
    /// <param name="diagnostics">Receives the parts that are not valid.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The overlay; <see langword="null"/> if the file is not an overlay.</returns>
    public static Overlay? Read(DocumentText text, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var parser = new DocumentParser(text);
        var reader = new OverlayReader(parser.Locations, diagnostics);
        if (string.IsNullOrWhiteSpace(text.Text.TrimStart('\uFEFF')))
        {
            reader.ReportNotOverlay(DocumentPointer.Root, "the file is empty");
            return null;
        }

        try
        {
            return reader.Read(text, parser.Parse(diagnostics, cancellationToken));
        }
        catch (DocumentSyntaxException e) when (e.Descriptor == Descriptors.LimitExceeded)
        {
            diagnostics.Report(Descriptors.NotOverlay, parser.Locations.GetLocation(e.Span), $"it exceeds the limit of {e.Arguments[0]}");
        }
        catch (DocumentSyntaxException e)
        {
            diagnostics.Report(e.Descriptor, parser.Locations.GetLocation(e.Span), e.Arguments);
        }

        return null;
    }

    private Overlay? Read(DocumentText text, JsonNode? node)
    {
        if (node is not JsonObject root)
        {
            ReportNotOverlay(DocumentPointer.Root, "its root is not an object");
            return null;
        }

        if (!ReadVersion(root))
        {
            return null;
        }

        if (root["actions"] is not JsonArray { Count: > 0 } actions)
        {
            ReportNotOverlay("#/actions", "'actions' must be an array with at least one action");
            return null;
        }

        Validate(root, DocumentPointer.Root, OverlayMember.Root, "an overlay", MemberIgnored);
        if (root["info"] is JsonObject info)
        {
            Validate(info, "#/info", OverlayMember.Info, "the 'info' of an overlay", MemberIgnored);
        }

        return new Overlay(text.Path, _locations, GetString(root, "extends"), ReadActions(actions)) { IsErrata = text.IsErrata };
    }

    private bool ReadVersion(JsonObject root)
    {
        var version = root["overlay"] switch
        {
            JsonValue value => value.TryGetValue<string>(out var text) ? text : value.ToJsonString(),
            _ => null,
        };
        var isVersion11 = version == "1.1" || version?.StartsWith("1.1.", StringComparison.Ordinal) == true;
        _isVersion10 = version == "1.0" || version?.StartsWith("1.0.", StringComparison.Ordinal) == true;
        if (!isVersion11 && !_isVersion10)
        {
            ReportNotOverlay("#/overlay", version is null ? "the version in 'overlay' is missing" : $"its version is '{version}'");
            return false;
        }

        if (GetString(root, "overlay") is not { } valid || !IsPatch(valid))
        {
            ReportInvalid("#/overlay", $"must be a version such as '{(_isVersion10 ? "1.0.0" : "1.1.0")}'", "The overlay was applied");
        }

        return true;
    }

    private static bool IsPatch(string version) => version.Length > 4 && version.Skip(4).All(c => c is >= '0' and <= '9');

    private List<OverlayAction> ReadActions(JsonArray actions)
    {
        var valid = new List<OverlayAction>();
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < actions.Count; index++)
        {
            var pointer = DocumentPointer.Append("#/actions", DocumentPointer.FormatIndex(index));
            if (actions[index] is not JsonObject action)
            {
                ReportInvalid(pointer, "is not an object", ActionIgnored);
                continue;
            }

            var text = action.ToJsonString();
            if (seen.TryGetValue(text, out var first))
            {
                ReportInvalid(pointer, $"is equal to '{first}'", ActionIgnored);
                continue;
            }

            seen.Add(text, pointer);
            if (Validate(action, pointer, OverlayMember.Action, "an action", ActionIgnored) && ReadAction(action, pointer) is { } read)
            {
                valid.Add(read);
            }
        }

        return valid;
    }

    private OverlayAction? ReadAction(JsonObject action, string pointer)
    {
        var isRemove = action["remove"]?.GetValue<bool>() == true;
        if (!isRemove && action.ContainsKey("update") && action.ContainsKey("copy"))
        {
            ReportInvalid(pointer, "has both 'update' and 'copy'", ActionIgnored);
            return null;
        }

        var target = ReadQuery(action, pointer, "target");
        var source = isRemove || !action.ContainsKey("copy") ? null : ReadQuery(action, pointer, "copy");
        if (target is null || (source is null && !isRemove && action.ContainsKey("copy")))
        {
            return null;
        }

        var kind = isRemove ? OverlayActionKind.Remove
            : source is not null ? OverlayActionKind.Copy
            : action.ContainsKey("update") ? OverlayActionKind.Update
            : OverlayActionKind.None;
        return new OverlayAction(pointer, kind, target) { Update = action["update"], Source = source };
    }

    private OverlayQuery? ReadQuery(JsonObject action, string pointer, string name)
    {
        var member = DocumentPointer.Append(pointer, name);
        var text = GetString(action, name)!;
        try
        {
            var query = JsonPathQuery.Parse(text);
            query.Warnings.ToList().ForEach(warning => Report(warning, text.Length));
            return new OverlayQuery(text, query, member, _locations);
        }
        catch (JsonPathSyntaxException e)
        {
            Report(e, e.Offset + 1);
            return null;
        }

        void Report(JsonPathSyntaxException error, int end) => _diagnostics.Report(
            Descriptors.InvalidJsonPath, _locations.GetTextLocation(member, text, error.Offset, end), text, error.Message);
    }

    /// <summary>Reports missing and unknown members, and members of other types.</summary>
    /// <returns><see langword="true"/> if all required and known members are valid; otherwise, <see langword="false"/>.</returns>
    private bool Validate(JsonObject node, string pointer, IReadOnlyList<OverlayMember> members, string container, string effect)
    {
        var isValid = true;
        foreach (var member in members.Where(member => member.IsRequired && !node.ContainsKey(member.Name)))
        {
            ReportInvalid(pointer, $"has no '{member.Name}'", effect == ActionIgnored ? effect : "The overlay was applied");
            isValid = false;
        }

        foreach (var (name, value) in node.Select(member => (member.Key, member.Value)))
        {
            var at = DocumentPointer.Append(pointer, name);
            var known = members.FirstOrDefault(member => member.Name == name);
            if (known is null && !name.StartsWith("x-", StringComparison.Ordinal))
            {
                var nearest = NearestName.FindSimilar(name, members.Select(member => member.Name));
                ReportInvalid(
                    at, $"is not a member of {container}{(nearest is null ? "" : $"; the nearest is '{nearest}'")}", MemberIgnored);
            }
            else if (known is { IsNew: true } && _isVersion10)
            {
                ReportInvalid(at, "requires version 1.1.0", effect);
                isValid = false;
            }
            else if (known?.Accepts(value) == false)
            {
                ReportInvalid(at, $"must be {known.Type}", effect);
                isValid = false;
            }
        }

        return isValid;
    }

    private static string? GetString(JsonObject node, string name) =>
        node[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private void ReportNotOverlay(string pointer, string reason) =>
        _diagnostics.Report(Descriptors.NotOverlay, _locations.GetLocation(pointer), reason);

    private void ReportInvalid(string pointer, string error, string effect) =>
        _diagnostics.Report(Descriptors.InvalidOverlayPart, _locations.GetLocation(pointer), pointer, error, effect);
}
