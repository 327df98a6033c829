using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>
/// The positions of the keys and items of a document: a tree like the document itself, with a position in place of each value.
/// </summary>
internal sealed class SourcePositions
{
    private const int None = -1;
    private readonly List<Entry> _entries = [];

    /// <summary>Gets the number of entries, which is also the index of the next one.</summary>
    public int Count => _entries.Count;

    /// <summary>Removes all entries.</summary>
    public void Clear() => _entries.Clear();

    /// <summary>Adds a member or an item after the last child of its parent. The root is added first; its parent is ignored.</summary>
    /// <param name="parent">The index of the parent's entry.</param>
    /// <param name="key">The key of a member; <c>null</c> for an item.</param>
    /// <param name="span">The position.</param>
    /// <returns>The index of the new entry.</returns>
    public int Add(int parent, string? key, TextSpan span)
    {
        var index = _entries.Count;
        _entries.Add(new Entry(key, span, firstChild: None, lastChild: None, next: None));
        if (index > 0)
        {
            var entry = _entries[parent];
            if (entry.LastChild == None)
            {
                _entries[parent] = entry.With(firstChild: index, lastChild: index);
            }
            else
            {
                _entries[entry.LastChild] = _entries[entry.LastChild].With(next: index);
                _entries[parent] = entry.With(entry.FirstChild, lastChild: index);
            }
        }

        return index;
    }

    /// <summary>Moves the children of one entry to another: a YAML alias has the positions of its anchor.</summary>
    public void ShareChildren(int entry, int source) =>
        _entries[entry] = _entries[entry].With(_entries[source].FirstChild, _entries[source].LastChild);

    /// <summary>Adds the members of the objects that a YAML merge key names, unless the parent has a member with the same key.</summary>
    public void MergeChildren(int parent, int source)
    {
        for (var child = _entries[source].FirstChild; child != None; child = _entries[child].Next)
        {
            var (key, span) = (_entries[child].Key, _entries[child].Span);
            if (key is null)
            {
                MergeChildren(parent, child);
            }
            else if (FindChild(parent, key, first: true) == None)
            {
                ShareChildren(Add(parent, key, span), child);
            }
        }
    }

    /// <summary>Returns the position of a node, or of its nearest ancestor that is in the text.</summary>
    /// <param name="segments">
    /// The keys and indexes from the root on. An index may be missing, as in the pointers that Microsoft.OpenApi reports for
    /// parameters; the first item that contains the remaining segments is used.
    /// </param>
    /// <param name="first">
    /// <c>true</c> to find the first of several equal keys; <c>false</c> to find the last, which is the one that is used.
    /// </param>
    public TextSpan Find(IReadOnlyList<string> segments, bool first = false)
    {
        if (_entries.Count == 0)
        {
            return default;
        }

        Find(entry: 0, segments, index: 0, first, out var found);
        return _entries[found].Span;
    }

    private bool Find(int entry, IReadOnlyList<string> segments, int index, bool first, out int found)
    {
        found = entry;
        if (index == segments.Count)
        {
            return true;
        }

        var child = FindChild(entry, segments[index], first);
        if (child != None)
        {
            return Find(child, segments, index + 1, first, out found);
        }

        for (child = _entries[entry].FirstChild; child != None && _entries[child].Key is null; child = _entries[child].Next)
        {
            if (Find(child, segments, index, first, out var deeper))
            {
                found = deeper;
                return true;
            }
        }

        return false;
    }

    private int FindChild(int parent, string segment, bool first)
    {
        var found = None;
        var position = 0;
        for (var child = _entries[parent].FirstChild; child != None; child = _entries[child].Next, position++)
        {
            var key = _entries[child].Key ?? position.ToString(CultureInfo.InvariantCulture);
            if (string.Equals(key, segment, StringComparison.Ordinal))
            {
                if (first)
                {
                    return child;
                }

                found = child;
            }
        }

        return found;
    }

    private readonly struct Entry(string? key, TextSpan span, int firstChild, int lastChild, int next)
    {
        public string? Key { get; } = key;

        public TextSpan Span { get; } = span;

        public int FirstChild { get; } = firstChild;

        public int LastChild { get; } = lastChild;

        public int Next { get; } = next;

        public Entry With(int firstChild, int lastChild) => new(Key, Span, firstChild, lastChild, Next);

        public Entry With(int next) => new(Key, Span, FirstChild, LastChild, next);
    }
}
