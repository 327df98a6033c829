namespace Cf1Gen.Conformance.Clients;

/// <summary>How a generated method takes the body of its request.</summary>
public enum BodyKind
{
    /// <summary>The method sends no body.</summary>
    None,

    /// <summary>A value that is sent as JSON.</summary>
    Json,

    /// <summary>A value whose properties are the fields of a form.</summary>
    Form,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A file.</summary>
    File,

    /// <summary>The file of a form with parts.</summary>
    FilePart,

    /// <summary>A generated class whose properties are the parts of a form.</summary>
    Parts,

    /// <summary>A form with any parts.</summary>
    AnyParts,

    /// <summary>A sequence whose items are sent as lines of JSON.</summary>
    Items,

    /// <summary>An empty JSON object.</summary>
    EmptyJson,
}
