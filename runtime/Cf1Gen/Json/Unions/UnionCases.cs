using System.ComponentModel;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>The types that the value of a union may be of, and how they are told apart.</summary>
/// <remarks>Immutable; safe to use from several threads.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionCases
{
    /// <summary>The index of a value that is of none of the types.</summary>
    internal const int Unknown = -1;

    private readonly UnionCase[] _cases;
    private readonly JsonNameTable? _tagName;
    private readonly JsonNameTable _tags;
    private readonly int[] _caseOfTag;

    /// <summary>Makes the list; the position of a case is its index.</summary>
    /// <param name="tag">The member whose value tells which object it is; <see langword="null"/> when there is none.</param>
    /// <param name="cases">The types.</param>
    public UnionCases(string? tag, params UnionCase[] cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        _cases = cases;
        _tagName = tag is null ? null : new JsonNameTable(required: 0, tag);
        _tags = new JsonNameTable(required: 0, [.. cases.SelectMany(item => item.Tags)]);
        _caseOfTag = [.. cases.SelectMany((item, index) => item.Tags.Select(_ => index))];
    }

    /// <summary>The case at an index.</summary>
    internal UnionCase this[int index] => _cases[index];

    /// <summary>Finds the type that the value the reader is on is of.</summary>
    /// <param name="json">Is on the value.</param>
    /// <param name="isNew">Whether the value says of itself that it is of a type that is not known.</param>
    /// <returns>The index, or <see cref="Unknown"/>.</returns>
    internal int Find(ApiJsonReader json, out bool isNew)
    {
        isNew = false;
        if (_tagName is null || json.TokenType != JsonTokenType.StartObject || !TryFindTag(json, out var tag))
        {
            return Best(json, butTagged: false);
        }

        if (tag >= 0)
        {
            return _caseOfTag[tag];
        }

        isNew = true;
        return Best(json, butTagged: true);
    }

    /// <summary>How well the value that the reader is on fits the type that it fits best.</summary>
    internal int Fit(ApiJsonReader json)
    {
        var index = Find(json, out _);
        return index < 0 ? MatchScore.None : _cases[index].Fit(json);
    }

    // The first of those that fit best; where none fits, the only one of the value's kind.
    private int Best(ApiJsonReader json, bool butTagged)
    {
        var (best, highest, loose) = (Unknown, MatchScore.Loose, 0);
        for (var index = 0; index < _cases.Length; index++)
        {
            if (butTagged && _cases[index].Tags.Count > 0)
            {
                continue;
            }

            var fit = _cases[index].Fit(json);
            if (fit > highest)
            {
                (best, highest) = (index, fit);
            }
            else if (fit == MatchScore.Loose && highest == MatchScore.Loose)
            {
                best = loose++ == 0 ? index : Unknown;
            }
        }

        return best;
    }

    private bool TryFindTag(ApiJsonReader json, out int tag)
    {
        tag = -1;
        while (json.NextName())
        {
            var isTag = json.IndexIn(_tagName!, hint: 0) == 0;
            json.Next();
            if (isTag && json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Null))
            {
                tag = json.IndexIn(_tags, hint: 0);
                return true;
            }

            json.Skip();
        }

        return false;
    }
}
