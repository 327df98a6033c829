namespace Cf1Gen.Generator.Model.Responses;

/// <summary>How items stand in an answer; the names are those of the runtime's <c>StreamFormat</c>.</summary>
internal enum ItemFormat
{
    /// <summary>A JSON value on each line.</summary>
    JsonLines,

    /// <summary>Server-sent events as a whole.</summary>
    Events,

    /// <summary>The JSON in the data of server-sent events.</summary>
    EventData,

    /// <summary>The text in the data of server-sent events.</summary>
    EventText,
}
