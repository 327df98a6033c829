using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Cli.Overlays;

/// <summary>Formats overlays.</summary>
internal static class OverlayText
{
    private const string Version = "1.0.0";

    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Returns the text of an overlay.</summary>
    /// <param name="edits">The actions.</param>
    /// <param name="document">The path of the document, for the title.</param>
    /// <param name="extends">The path of the document relative to the overlay; <see langword="null"/> if there is none.</param>
    /// <param name="isJson"><see langword="true"/> to write JSON; <see langword="false"/> to write YAML.</param>
    public static string Format(IReadOnlyCollection<OverlayEdit> edits, string document, string? extends, bool isJson)
    {
        var title = "Changes of " + System.IO.Path.GetFileName(document);
        return isJson
            ? FormatJson(edits, title, extends)
            : $"overlay: {Version}\n"
                + $"info: {{ title: {YamlValue.Format(JsonValue.Create(title))}, version: \"1\" }}\n"
                + (extends is null ? "" : $"extends: {YamlValue.Format(JsonValue.Create(extends))}\n")
                + "actions:\n"
                + FormatActions(edits, "  ");
    }

    /// <summary>Returns the text of a JSON value.</summary>
    public static string FormatJson(JsonNode value) => value.ToJsonString(s_json).ReplaceLineEndings("\n") + "\n";

    /// <summary>Returns the items of the list of actions, in YAML.</summary>
    /// <param name="edits">The actions.</param>
    /// <param name="indentation">The spaces in front of each item.</param>
    public static string FormatActions(IEnumerable<OverlayEdit> edits, string indentation) =>
        string.Concat(edits.SelectMany(edit => edit.ToJson().Select(
            (member, index) => $"{indentation}{(index == 0 ? "-" : " ")} {member.Key}: {YamlValue.Format(member.Value)}\n")));

    private static string FormatJson(IEnumerable<OverlayEdit> edits, string title, string? extends)
    {
        var overlay = new JsonObject { ["overlay"] = Version, ["info"] = new JsonObject { ["title"] = title, ["version"] = "1" } };
        if (extends is not null)
        {
            overlay["extends"] = extends;
        }

        overlay["actions"] = new JsonArray([.. edits.Select(edit => edit.ToJson())]);
        return FormatJson(overlay);
    }
}
