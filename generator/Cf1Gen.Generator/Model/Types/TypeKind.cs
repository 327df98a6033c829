namespace Cf1Gen.Generator.Model.Types;

/// <summary>The kinds of types that are generated from schemas and operations.</summary>
internal enum TypeKind
{
    /// <summary>A class that is read from and written to JSON, see <see cref="ObjectModel"/>.</summary>
    Object,

    /// <summary>An open enum, see <see cref="EnumModel"/>.</summary>
    Enum,

    /// <summary>A union, see <see cref="Unions.UnionModel"/>.</summary>
    Union,

    /// <summary>A class for the query, header and cookie parameters of an operation, see <see cref="Requests.OptionsModel"/>.</summary>
    Options,

    /// <summary>A class for a multipart body, see <see cref="Requests.FormModel"/>.</summary>
    Form,
}
