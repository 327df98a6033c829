namespace Cf1Gen.Generator.Model.Requests;

/// <summary>The files in a part of a multipart body.</summary>
internal enum FilePartKind
{
    /// <summary>The part is not a file.</summary>
    None,

    /// <summary>The part is a file.</summary>
    One,

    /// <summary>The part is a list of files, each of which is a part of its own.</summary>
    List,
}
