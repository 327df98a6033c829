using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Tests.Harness;

/// <summary>A file during whose reading the build is cancelled.</summary>
internal sealed class CancellingText(AdditionalText file, CancellationTokenSource cancellation) : AdditionalText
{
    public override string Path => file.Path;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        cancellation.Cancel();
        return file.GetText(CancellationToken.None);
    }
}
