using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cf1Gen.Generator.Common;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Diagnostics;

/// <summary>Collects the diagnostics of one document, in the order in which they are reported.</summary>
/// <remarks>
/// For each id, the first diagnostics are kept and the others counted: a document that has an error once often has it in thousands of
/// places.
/// Not thread-safe.
/// </remarks>
internal sealed class DiagnosticBag
{
    /// <summary>The default for the maximum number of diagnostics with the same id.</summary>
    internal const int MaximumPerId = 50;

    private readonly int _maximumPerId;
    private readonly List<DiagnosticInfo> _diagnostics = [];
    private readonly HashSet<DiagnosticInfo> _distinct = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Location> _firstOmitted = new(StringComparer.Ordinal);

    /// <summary>Initializes a new instance of the <see cref="DiagnosticBag"/> class.</summary>
    /// <param name="maximumPerId">The maximum number of diagnostics with the same id.</param>
    public DiagnosticBag(int maximumPerId = MaximumPerId) => _maximumPerId = maximumPerId;

    /// <summary>Gets a value indicating whether a diagnostic is an error by default.</summary>
    public bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);

    /// <summary>Adds a diagnostic, unless it was already reported for the same location.</summary>
    /// <param name="descriptor">The descriptor.</param>
    /// <param name="location">The location in the document.</param>
    /// <param name="arguments">The arguments of the message.</param>
    public void Report(DiagnosticDescriptor descriptor, Location location, params object[] arguments)
    {
        _counts.TryGetValue(descriptor.Id, out var count);
        if (count < _maximumPerId)
        {
            var diagnostic = new DiagnosticInfo(descriptor, location, arguments.Select(Format).ToEquatableArray());
            if (!_distinct.Add(diagnostic))
            {
                return;
            }

            _diagnostics.Add(diagnostic);
        }
        else if (count == _maximumPerId)
        {
            _firstOmitted.Add(descriptor.Id, location);
        }

        _counts[descriptor.Id] = count + 1;
    }

    /// <summary>Returns the diagnostics, with an additional one for each id of which some were omitted.</summary>
    /// <param name="isStrict">
    /// <c>true</c> to raise to errors the diagnostics that report a lost or untyped part; otherwise, <c>false</c>.
    /// </param>
    /// <param name="isBaselineStrict">
    /// <c>true</c> to raise to errors the diagnostics that report a breaking change since the baseline; otherwise, <c>false</c>.
    /// </param>
    public EquatableArray<DiagnosticInfo> ToEquatableArray(bool isStrict = false, bool isBaselineStrict = false) => _diagnostics
        .Select(diagnostic => (isStrict && Descriptors.IsErrorWhenStrict(diagnostic.Descriptor))
            || (isBaselineStrict && Descriptors.IsErrorWhenBaselineIsStrict(diagnostic.Descriptor))
            ? diagnostic with { IsError = true }
            : diagnostic)
        .Concat(_firstOmitted
            .OrderBy(omitted => omitted.Key, StringComparer.Ordinal)
            .Select(omitted => CreateSummary(omitted.Key, omitted.Value)))
        .ToEquatableArray();

    private DiagnosticInfo CreateSummary(string id, Location location) =>
        new(Descriptors.MoreDiagnostics, location, new[] { id, Format(_counts[id]), Format(_maximumPerId) }.ToEquatableArray());

    private static string Format(object argument) => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "";
}
