using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Reading.Files;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>A document of the project.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Text">The text, or <see langword="null"/> when the compiler could not read the file.</param>
/// <param name="Settings">The settings that the project specifies for the document.</param>
internal sealed record DocumentInput(string Path, string? Text, Settings Settings)
{
    /// <summary>Gets the keys of the files that the text names, see <see cref="FileNameScanner"/>.</summary>
    public EquatableArray<string> ReferencedFileNames { get; init; }

    /// <summary>Gets the referenced library that contains the client of the document, or <see langword="null"/>.</summary>
    public string? LibraryWithClient { get; init; }

    /// <summary>Gets the overlays that change the document, in their order.</summary>
    public EquatableArray<DocumentText> Overlays { get; init; }

    /// <summary>Gets the overlays that cannot be read.</summary>
    public EquatableArray<UnreadableOverlay> UnreadableOverlays { get; init; }

    /// <summary>Gets the baseline, or <see langword="null"/>.</summary>
    public DocumentText? Baseline { get; init; }

    /// <summary>Gets the other files of the project that the document can refer to, ordered by path.</summary>
    public EquatableArray<DocumentText> ReferencedFiles { get; init; }

    /// <summary>Creates the input for a document, without the files that it uses.</summary>
    public static DocumentInput Create(string path, string? text, Settings settings) =>
        new(path, text, settings) { ReferencedFileNames = FileNameScanner.FindKeys(text ?? "").ToEquatableArray() };
}
