using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Reading.Files;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Pipeline;

/// <summary>A document of the project: its text, and what the project says of it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text; null when the compiler could not read it.</param>
/// <param name="Settings">What the project says of it.</param>
internal sealed record DocumentInput(string Path, string? Text, Settings Settings)
{
    /// <summary>The keys of the files that the text names, see <see cref="FileNames"/>.</summary>
    public EquatableArray<string> Names { get; init; }

    /// <summary>The other files of the project that references of the document may lead into, by path.</summary>
    public EquatableArray<DocumentText> Parts { get; init; }
}
