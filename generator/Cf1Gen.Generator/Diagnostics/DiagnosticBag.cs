using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cf1Gen.Generator.Common;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Diagnostics;

/// <summary>The problems of one document, in the order in which they were found.</summary>
/// <remarks>
/// Of each kind, the first few are kept and the others counted: a document that is wrong in one way is
/// often wrong in that way ten thousand times. Not safe for use by several threads.
/// </remarks>
internal sealed class DiagnosticBag
{
    internal const int Limit = 50;

    private readonly int _limit;
    private readonly List<DiagnosticInfo> _kept = [];
    private readonly HashSet<DiagnosticInfo> _known = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Location> _firstNotKept = new(StringComparer.Ordinal);

    /// <param name="limit">How many of each kind are kept.</param>
    public DiagnosticBag(int limit = Limit) => _limit = limit;

    /// <summary>Whether the document has a problem that leaves no client, or a wrong one.</summary>
    public bool HasErrors => _kept.Exists(diagnostic => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);

    /// <summary>Notes a problem; the same one at the same place is noted once.</summary>
    public void Report(DiagnosticDescriptor descriptor, Location at, params object[] arguments)
    {
        _counts.TryGetValue(descriptor.Id, out var count);
        if (count < _limit)
        {
            var diagnostic = new DiagnosticInfo(descriptor, at, arguments.Select(Text).ToEquatableArray());
            if (!_known.Add(diagnostic))
            {
                return;
            }

            _kept.Add(diagnostic);
        }
        else if (count == _limit)
        {
            _firstNotKept.Add(descriptor.Id, at);
        }

        _counts[descriptor.Id] = count + 1;
    }

    /// <summary>What was noted so far, with one more problem for each kind of which there were too many.</summary>
    /// <param name="isStrict">Whether what is lost of the document is an error.</param>
    public EquatableArray<DiagnosticInfo> ToEquatableArray(bool isStrict = false) => _kept
        .Select(diagnostic => isStrict && Descriptors.IsLoss(diagnostic.Descriptor) ? diagnostic with { IsError = true } : diagnostic)
        .Concat(_firstNotKept
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new DiagnosticInfo(Descriptors.MoreOfTheSame, pair.Value, new[] { pair.Key, Text(_counts[pair.Key]), Text(_limit) }.ToEquatableArray())))
        .ToEquatableArray();

    private static string Text(object argument) => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "";
}
