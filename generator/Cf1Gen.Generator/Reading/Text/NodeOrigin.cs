using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>
/// The file and the pointer that a node comes from, and those of its descendants where they differ: an overlay adds nodes, and it removes
/// items so that others have another index.
/// </summary>
/// <param name="document">The locations of the file.</param>
/// <param name="pointer">The pointer in the file.</param>
internal sealed class NodeOrigin(NodeLocations document, string pointer)
{
    private readonly Dictionary<string, NodeOrigin> _members = new(StringComparer.Ordinal);

    // The first items. The item behind them has the index _following in the file.
    private readonly List<NodeOrigin> _items = [];
    private int _following;

    /// <summary>Returns the origin of a member, which can be changed.</summary>
    public NodeOrigin GetMember(string name)
    {
        if (!_members.TryGetValue(name, out var member))
        {
            _members.Add(name, member = new NodeOrigin(document, DocumentPointer.Append(pointer, name)));
        }

        return member;
    }

    /// <summary>Returns the origin of an item, which can be changed.</summary>
    public NodeOrigin GetItem(int index)
    {
        while (_items.Count <= index)
        {
            _items.Add(new NodeOrigin(document, DocumentPointer.Append(pointer, DocumentPointer.FormatIndex(_following++))));
        }

        return _items[index];
    }

    /// <summary>Records that a member comes from another node.</summary>
    public void SetMember(string name, NodeOrigin origin) => _members[name] = origin;

    /// <summary>Records that an item comes from another node.</summary>
    public void SetItem(int index, NodeOrigin origin)
    {
        GetItem(index);
        _items[index] = origin;
    }

    /// <summary>Records that an item was added at the end of an array.</summary>
    /// <param name="count">The number of items before.</param>
    /// <param name="origin">The origin of the item.</param>
    public void AddItem(int count, NodeOrigin origin)
    {
        if (count > 0)
        {
            GetItem(count - 1);
        }

        _items.Add(origin);
    }

    /// <summary>Records that a member was removed.</summary>
    public void RemoveMember(string name) => _members.Remove(name);

    /// <summary>Records that an item was removed, so that the following ones have a smaller index.</summary>
    public void RemoveItem(int index)
    {
        GetItem(index);
        _items.RemoveAt(index);
    }

    /// <summary>Returns the location of a descendant, or of its nearest ancestor in the file that it comes from.</summary>
    /// <param name="segments">The segments of the pointer to the descendant.</param>
    public Location Locate(IReadOnlyList<string> segments) => Locate(segments, 0);

    private Location Locate(IReadOnlyList<string> segments, int start)
    {
        if (start == segments.Count)
        {
            return document.GetTextLocation(pointer);
        }

        if (_members.TryGetValue(segments[start], out var member))
        {
            return member.Locate(segments, start + 1);
        }

        var inFile = pointer;
        if (_following + _items.Count > 0 && int.TryParse(segments[start], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            if (index < _items.Count)
            {
                return _items[index].Locate(segments, start + 1);
            }

            inFile = DocumentPointer.Append(inFile, DocumentPointer.FormatIndex(index - _items.Count + _following));
            start++;
        }

        for (; start < segments.Count; start++)
        {
            inFile = DocumentPointer.Append(inFile, segments[start]);
        }

        return document.GetTextLocation(inFile);
    }
}
