using System.Text.Json.Nodes;
using Cf1Gen.Compatibility.Changes;
using Cf1Gen.Compatibility.Consumers;
using Cf1Gen.Compatibility.Documents;
using Cf1Gen.Compatibility.Surface;
using Cf1Gen.Generator.Baselines;

namespace Cf1Gen.Compatibility;

/// <summary>Compares the code that is generated from a document before and after changes. The code before is generated once.</summary>
public sealed class DocumentCheck
{
    private readonly SourceDocument _document;
    private readonly PublicSurface _before;
    private readonly ConsumerProgram? _consumer;
    private readonly Baseline? _baseline;
    private readonly string[] _typeNames;

    /// <summary>Initializes a new instance of the <see cref="DocumentCheck"/> class, and generates from the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="compilesConsumer">Indicates whether to compile a program that uses everything.</param>
    public DocumentCheck(SourceDocument document, bool compilesConsumer)
    {
        ArgumentNullException.ThrowIfNull(document);
        _document = document;
        var compilation = Generation.Run(document, document.Tree);
        _before = PublicSurface.Of(compilation);
        _consumer = compilesConsumer ? ConsumerProgram.Of(compilation) : null;
        HasConsumer = _consumer is not null;
        _baseline = HasSurface ? ClientBaseline.Of(document, document.Tree) : null;
        _typeNames = [.. _before.Types.Keys.Select(name => name[(name.LastIndexOf('.') + 1)..]).Order(StringComparer.Ordinal)];
    }

    /// <summary>Gets a value indicating whether anything is generated from the document.</summary>
    public bool HasSurface => _before.Types.Count > 0;

    /// <summary>Gets a value indicating whether a program that uses everything is compiled.</summary>
    public bool HasConsumer { get; }

    /// <summary>Returns the document that changes are applied to.</summary>
    public ApiDocument Copy() => new(_document.Tree.DeepClone().AsObject()) { TypeNames = _typeNames };

    /// <summary>
    /// Returns what a consumer of the original document cannot use after a change, and otherwise what the comparison with the baseline
    /// reports although it is compatible.
    /// </summary>
    public IReadOnlyList<string> Losses(JsonObject changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        try
        {
            var compilation = Generation.Run(_document, changed);
            var losses = SurfaceComparer.Compare(_before, PublicSurface.Of(compilation));
            if (losses.Count == 0 && _consumer is not null)
            {
                losses = _consumer.ErrorsWith(compilation);
            }

            return losses.Count == 0 && _baseline is not null && ClientBaseline.Of(_document, changed) is { } baseline
                ? [.. ClientBaseline.UnexpectedChanges(_baseline, baseline)]
                : losses;
        }
        catch (InvalidOperationException exception)
        {
            return [exception.Message];
        }
    }
}
