using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Overlays;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Cli.Overlays;

/// <summary>The file of an overlay.</summary>
/// <param name="path">The full path.</param>
internal sealed partial class OverlayFile(string path)
{
    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false);

    private bool IsJson => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the text of a new overlay.</summary>
    public static string Format(string path, IReadOnlyCollection<OverlayEdit> edits, string document) => OverlayText.Format(
        edits, document, Extends(path, document), path.EndsWith(".json", StringComparison.OrdinalIgnoreCase));

    /// <summary>Writes a new overlay.</summary>
    /// <param name="edits">The actions.</param>
    /// <param name="document">The full path of the document.</param>
    public void Write(IReadOnlyCollection<OverlayEdit> edits, string document)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Replace(Format(path, edits, document));
    }

    /// <summary>Adds actions at the end of an overlay, and changes nothing else of it.</summary>
    /// <exception cref="InputException">The file is not an overlay, or cannot be extended.</exception>
    public void Append(IReadOnlyCollection<OverlayEdit> edits)
    {
        var text = File.ReadAllText(path);
        var count = Read(text)?.Actions.Count
            ?? throw new InputException($"The file '{path}' is not an overlay, so that no action can be added.");
        var extended = IsJson ? AppendJson(text, edits) : AppendYaml(text, edits);
        if (Read(extended)?.Actions.Count != count + edits.Count)
        {
            throw new InputException(
                $"The overlay '{path}' cannot be extended. Write its 'actions' as a list of lines at the end of the file.");
        }

        Replace(extended);
    }

    private static string AppendJson(string text, IEnumerable<OverlayEdit> edits)
    {
        var overlay = JsonNode.Parse(
            text, documentOptions: new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!;
        foreach (var edit in edits)
        {
            overlay["actions"]!.AsArray().Add(edit.ToJson());
        }

        return OverlayText.FormatJson(overlay);
    }

    private static string AppendYaml(string text, IEnumerable<OverlayEdit> edits)
    {
        var isWindows = text.Contains("\r\n", StringComparison.Ordinal);
        var indentation = FirstAction().Match(text) is { Success: true } first ? first.Groups["indentation"].Value : "  ";
        var added = OverlayText.FormatActions(edits, indentation);
        return text.TrimEnd() + (isWindows ? "\r\n" + added.ReplaceLineEndings("\r\n") : "\n" + added);
    }

    private static string? Extends(string overlay, string document)
    {
        var relative = Path.GetRelativePath(Path.GetDirectoryName(overlay)!, document).Replace('\\', '/');
        return Path.IsPathRooted(relative) ? null : Uri.EscapeDataString(relative).Replace("%2F", "/", StringComparison.Ordinal);
    }

    private Overlay? Read(string text) => OverlayReader.Read(new DocumentText(path, text), new DiagnosticBag(), default);

    /// <summary>Replaces the file in one step, so that a build that runs at the same time never reads a part of it.</summary>
    private void Replace(string text)
    {
        var temporary = path + ".tmp";
        File.WriteAllText(temporary, text, s_encoding);
        File.Move(temporary, path, overwrite: true);
    }

    [GeneratedRegex(@"^actions:[^\S\n]*(?:#[^\n]*)?\r?\n(?:[^\S\n]*(?:#[^\n]*)?\r?\n)*(?<indentation> *)- ", RegexOptions.Multiline)]
    private static partial Regex FirstAction();
}
