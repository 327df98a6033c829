using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Reading.Files;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>Reads the overlays that the project file names.</summary>
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

    private DocumentText? Read(OverlayReference overlay)
    {
        // The build passes '*' in place of '#', at which the compiler would end the value.
        var file = files.Select(file => file.Text)
            .FirstOrDefault(file => FilePath.Comparer.Equals(FilePath.Normalize(file.Path).Replace('#', '*'), overlay.Path));
        if (file?.GetText(cancellationToken)?.ToString() is { } text)
        {
            return new DocumentText(file.Path, text);
        }

        _unreadable.Add(new UnreadableOverlay(
            overlay.Name, file is null ? "is not one of the project's additional files" : "cannot be read by the compiler"));
        return null;
    }
}
