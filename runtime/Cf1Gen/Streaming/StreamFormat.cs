using System.ComponentModel;

#if CF1GEN_GENERATOR
namespace Cf1Gen.Generator.Common;
#else
namespace Cf1Gen.Runtime;
#endif

/// <summary>Specifies how a streamed response contains its items.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum StreamFormat
{
    /// <summary>Each line is a JSON value, optionally preceded by a record separator (RFC 7464).</summary>
    JsonLines,

    /// <summary>
    /// The response consists of server-sent events. An item is an object with the properties <c>event</c>, <c>data</c>, <c>id</c> and
    /// <c>retry</c> of an event.
    /// </summary>
    Events,

    /// <summary>
    /// The response consists of server-sent events. An item is the JSON data of an event; the data <c>[DONE]</c> ends the items.
    /// </summary>
    EventData,

    /// <summary>The response consists of server-sent events. An item is the text data of an event.</summary>
    EventText,
}
