namespace Cf1Gen.Generator.Model.Paging;

/// <summary>Specifies how a page of a list is requested.</summary>
internal enum PagingKind
{
    /// <summary>By its number.</summary>
    Page,

    /// <summary>By the number of items to skip.</summary>
    Offset,

    /// <summary>By a cursor from the previous page.</summary>
    Cursor,

    /// <summary>By following a link in the previous page.</summary>
    Link,

    /// <summary>Not at all: one response contains the whole list.</summary>
    Single,
}
