using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>A part of a multipart body.</summary>
internal sealed record FormFieldModel
{
    public required string WireName { get; init; }

    public required string Name { get; init; }

    /// <summary>Gets the type of the part; <c>null</c> for a file.</summary>
    public required TypeRef? Type { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Gets a value indicating whether the property is a list of files.</summary>
    public bool IsFileList { get; init; }

    /// <summary>Gets the item type of a list whose items are separate parts; <c>null</c> if the value is one part.</summary>
    public TypeRef? Item { get; init; }

    /// <summary>Gets the style of a list that is one part without being JSON, <c>a,b</c>; otherwise, <c>null</c>.</summary>
    public ParameterStyle? Style { get; init; }

    /// <summary>Gets a value indicating whether the part of a single string is JSON text, in quotation marks.</summary>
    public bool IsJson { get; init; }

    /// <summary>Gets a value indicating whether a codec writes the part: it is neither a file nor the text of a single string.</summary>
    public bool IsSerialized => Item is not null || (Type is not null && (Type != ScalarType.String || IsJson));

    /// <summary>Gets the media type of the part, if the document specifies a valid one.</summary>
    public string? ContentType { get; init; }

    /// <summary>Gets the headers of the part that a program can set.</summary>
    public EquatableArray<FormHeaderModel> Headers { get; init; }

    public string? Summary { get; init; }
}
