using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Reading.Files;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>Reads the overlays that the project file names, and the errata of the package.</summary>
/// <param name="files">The files of the project.</param>
/// <param name="cancellationToken">A token to cancel the operation.</param>
internal sealed class OverlayFiles(ImmutableArray<ProjectFile> files, CancellationToken cancellationToken)
{
    private readonly List<UnreadableOverlay> _unreadable = [];

    /// <summary>Gets the overlays that could not be read so far.</summary>
    public IReadOnlyList<UnreadableOverlay> Unreadable => _unreadable;

    /// <summary>Returns the texts of overlays, in their order.</summary>
    public EquatableArray<DocumentText> Read(EquatableArray<OverlayReference> overlays) => overlays
        .Select(Read)
        .Where(text => text is not null)
        .Select(text => text!)
        .ToEquatableArray();

    /// <summary>Returns the text of a file of the project, or <see langword="null"/>.</summary>
    public DocumentText? Find(OverlayReference reference) =>
        files.FirstOrDefault(file => IsFile(file, reference)) is { Text: var file }
        && file.GetText(cancellationToken)?.ToString() is { } text
            ? new DocumentText(file.Path, text)
            : null;

    private DocumentText? Read(OverlayReference overlay)
    {
        var file = files.FirstOrDefault(file => IsFile(file, overlay))?.Text;
        if (file?.GetText(cancellationToken)?.ToString() is { } text)
        {
            return new DocumentText(file.Path, text) { IsErrata = overlay.IsErrata };
        }

        var reason = (file, overlay.IsErrata) switch
        {
            (not null, _) => "cannot be read by the compiler",
            (null, false) => "is not one of the project's additional files",
            (null, true) => DescribeUnknownErrata(overlay.Name),
        };
        _unreadable.Add(new UnreadableOverlay(overlay.Name, reason, overlay.IsErrata));
        return null;
    }

    // The build passes '*' in place of '#', at which the compiler would end the value.
    private static bool IsFile(ProjectFile file, OverlayReference overlay) => overlay.IsErrata
        ? string.Equals(file.ErrataName, overlay.Name, StringComparison.OrdinalIgnoreCase)
        : FilePath.Comparer.Equals(FilePath.Normalize(file.Text.Path).Replace('#', '*'), overlay.Path);

    private string DescribeUnknownErrata(string name)
    {
        var known = files.Select(file => file.ErrataName).OfType<string>().OrderBy(known => known, StringComparer.Ordinal).ToList();
        return NearestName.Find(name, known) is { } nearest
            ? $"are not part of Cf1Gen, whose errata are '{string.Join("', '", known)}'; the nearest is '{nearest}'"
            : "are not part of Cf1Gen, which has none";
    }
}
