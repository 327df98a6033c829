using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>One part of a multipart body.</summary>
internal sealed record FormFieldModel
{
    public required string WireName { get; init; }

    public required string Name { get; init; }

    /// <summary>The part's type; null stands for a file.</summary>
    public required TypeRef? Type { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether there may be several files (the property is a list of them).</summary>
    public bool IsFileList { get; init; }

    /// <summary>The type of a list's items, each of which is a part; null when the value is one part.</summary>
    public TypeRef? Item { get; init; }

    /// <summary>The content type that the document gives the part, if it is one.</summary>
    public string? ContentType { get; init; }

    /// <summary>Headers of the part that a caller may set.</summary>
    public EquatableArray<FormHeaderModel> Headers { get; init; }

    public string? Summary { get; init; }
}
