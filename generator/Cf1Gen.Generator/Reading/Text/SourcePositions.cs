using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>Where in the text the keys and items of a document stand: the document's tree, with a position in place of each value.</summary>
internal sealed class SourcePositions
{
    private const int None = -1;
    private readonly List<Entry> _entries = [];

    public int Count => _entries.Count;

    public void Clear() => _entries.Clear();

    /// <summary>Adds a member (by its key) or an item (without one) behind what its parent already has.</summary>
    /// <returns>The number to name it as a parent by. The root comes first and has no parent.</returns>
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

    /// <summary>Gives an entry the children of another: the positions behind a YAML alias are those of its anchor.</summary>
    public void Share(int entry, int source) =>
        _entries[entry] = _entries[entry].With(_entries[source].FirstChild, _entries[source].LastChild);

    /// <summary>Adds to a parent what a YAML merge key names, an object or several: the members that it does not have already.</summary>
    public void Merge(int parent, int source)
    {
        for (var child = _entries[source].FirstChild; child != None; child = _entries[child].Next)
        {
            var (key, span) = (_entries[child].Key, _entries[child].Span);
            if (key is null)
            {
                Merge(parent, child);
            }
            else if (Child(parent, key, first: true) == None)
            {
                Share(Add(parent, key, span), child);
            }
        }
    }

    /// <summary>The position that the segments lead to, or the last one on the way that there is.</summary>
    /// <param name="segments">
    /// Keys and indexes from the root. An index may be missing, as in what Microsoft.OpenApi says of a parameter; then it is that
    /// of the first item that has the rest of the way.
    /// </param>
    /// <param name="first">Whether the first of several equal keys is wanted. The last is the one that counts in a document.</param>
    public TextSpan Find(IReadOnlyList<string> segments, bool first = false)
    {
        if (_entries.Count == 0)
        {
            return default;
        }

        Find(entry: 0, segments, at: 0, first, out var found);
        return _entries[found].Span;
    }

    private bool Find(int entry, IReadOnlyList<string> segments, int at, bool first, out int found)
    {
        found = entry;
        if (at == segments.Count)
        {
            return true;
        }

        var child = Child(entry, segments[at], first);
        if (child != None)
        {
            return Find(child, segments, at + 1, first, out found);
        }

        for (child = _entries[entry].FirstChild; child != None && _entries[child].Key is null; child = _entries[child].Next)
        {
            if (Find(child, segments, at, first, out var deeper))
            {
                found = deeper;
                return true;
            }
        }

        return false;
    }

    private int Child(int parent, string segment, bool first)
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
