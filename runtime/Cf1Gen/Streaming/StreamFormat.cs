using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>How the items stand in an answer that gives them one by one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum StreamFormat
{
    /// <summary>A JSON value on each line; also with a record separator in front of each (RFC 7464).</summary>
    JsonLines,

    /// <summary>Server-sent events, of which the item is the whole: an object with <c>event</c>, <c>data</c>, <c>id</c> and <c>retry</c>.</summary>
    Events,

    /// <summary>Server-sent events whose data is JSON, which is the item; the data <c>[DONE]</c> ends the items.</summary>
    EventData,

    /// <summary>Server-sent events whose data is text, which is the item.</summary>
    EventText,
}
