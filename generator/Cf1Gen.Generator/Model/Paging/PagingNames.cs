using System;
using System.Collections.Generic;

namespace Cf1Gen.Generator.Model.Paging;

/// <summary>
/// The names by which APIs request and describe pages, in lowercase letters and digits: <c>per_page</c>, <c>page[size]</c> and
/// <c>PageSize</c> are written here as <c>perpage</c> and <c>pagesize</c>.
/// </summary>
internal static class PagingNames
{
    /// <summary>The number of a page.</summary>
    public static readonly string[] Page =
    [
        "page", "pagenumber", "pagenum", "pageno", "pageindex", "currentpage", "pagenr", "requestedpage",
    ];

    /// <summary>The number of items to skip.</summary>
    public static readonly string[] Offset =
    [
        "offset", "skip", "startat", "startindex", "startposition", "startoffset", "pageoffset", "recordoffset", "firstresult",
        "skipcount", "startrow", "startrecord", "pagestart", "listoffset", "resultoffset", "pageskip",
    ];

    /// <summary>The number of items to skip, or the start of a period of time.</summary>
    public static readonly string[] PossibleOffset = ["start", "from"];

    /// <summary>Parameters next to which <see cref="PossibleOffset"/> starts a period of time.</summary>
    public static readonly string[] EndOfPeriod = ["to", "end", "until", "stop", "endtime", "enddate", "finish"];

    /// <summary>The page size.</summary>
    public static readonly string[] Size =
    [
        "perpage", "pagesize", "limit", "maxresults", "maxresultcount", "maxitems", "pagelimit", "itemsperpage", "resultsperpage",
        "top", "size", "count", "rows", "take", "maxpagesize", "maxkeys", "pagecount", "recordsperpage", "numresults", "maxrecords",
        "results", "n", "max", "length", "num", "resultcount", "maxnumresults", "amount", "numberofresults", "entriesperpage",
        "first", "maxcount", "ps", "numitems", "resultlimit", "perpagecount", "pagemaxsize", "hitsperpage", "resultsize", "pagecap",
        "listlimit", "chunk", "chunksize",
    ];

    /// <summary>A cursor of a previous page. No parameter with such a name is anything else.</summary>
    public static readonly string[] Cursor =
    [
        "cursor", "pagetoken", "nextpagetoken", "nexttoken", "nextcursor", "continuationtoken", "pagecursor", "paginationtoken",
        "startcursor", "nextmarker", "scrollid", "bookmark", "marker", "pagemarker", "pagestate", "cursormark", "skiptoken",
        "aftercursor", "pagekey", "paginationkey", "continuation", "cursorid", "nextpageid", "lastevaluatedkey", "exclusivestartkey",
        "nextpagekey", "paginationcursor", "pageafter", "nextid",
    ];

    /// <summary>A cursor, or something else: only the response shows it.</summary>
    public static readonly string[] PossibleCursor =
    [
        "continue", "after", "startingafter", "next", "startkey", "lastkey", "token", "offset", "page", "start", "since", "from",
        "startafter", "startat", "searchafter", "position", "startid", "afterid", "lastid", "begin", "nextpage", "fromid",
        "streamposition", "pageid", "startposition",
    ];

    /// <summary>The identifier of the item after which a page starts.</summary>
    public static readonly string[] ItemCursor = ["startingafter", "afterid", "startafter", "pageafter", "lastid", "after"];

    /// <summary>Parameters that request the page in front of another one.</summary>
    public static readonly string[] Backward = ["endingbefore", "pagebefore", "beforecursor", "prevcursor", "previouscursor", "beforeid"];

    /// <summary>The property of a response that contains the cursor of the next page.</summary>
    public static readonly string[] NextCursor =
    [
        "nextcursor", "nextpagetoken", "nexttoken", "nextpagecursor", "continuationtoken", "nextcontinuationtoken", "nextmarker",
        "endcursor", "nextkey", "nextpagekey", "paginationtoken", "nextstartkey", "nextpageid", "nextid", "nextbookmark",
        "nextscrollid", "scrollid", "nextstartingafter", "nextafter", "cursornext", "nextposition", "nextpagestate", "nextbatch",
        "nextrecordskey", "nextstreamposition", "nextcursormark", "nextcontinuation", "aftercursor", "lastevaluatedkey",
        "nextpaginationtoken", "next", "after", "nextpage", "lastid", "nextoffset", "nextstart",
    ];

    /// <summary>The property that contains the link to the next page.</summary>
    public static readonly string[] NextLink =
    [
        "odatanextlink", "nextlink", "nextpageuri", "nextpageurl", "nextpagelink", "nexturl", "nexturi", "nexthref", "nextpagehref",
        "nextpagepath", "nextpaginationuri", "linknext", "nextlinkurl",
    ];

    /// <summary>The property whose value shows whether there is a next page, besides those of a cursor and a link.</summary>
    public static readonly string[] NextNumber =
    [
        "nextpage", "next", "nextpagenumber", "nextoffset", "nextstart", "nextindex", "pagenext", "nextskip",
    ];

    public static readonly string[] More =
    [
        "hasmore", "hasnextpage", "hasnext", "moreresults", "hasmoreresults", "hasmoreitems", "more", "istruncated", "hasmorepages",
        "moreitemsincollection", "hasmoredata", "moreavailable", "ismore", "hasadditionalpages", "nextpageexists", "hasmorerecords",
        "havemore", "truncated",
    ];

    public static readonly string[] Last = ["islast", "islastpage", "last", "lastpage", "nomoreresults", "isfinal", "iscomplete"];

    public static readonly string[] Total =
    [
        "total", "totalcount", "totalitems", "totalresults", "totalrecords", "totalelements", "totalsize", "totalhits",
        "totalnumber", "totalrows", "numfound", "nbhits", "totalentries", "recordstotal", "totalfound", "totalobjects", "totalnum",
        "itemstotal", "totalmatches", "countall", "odatacount",
    ];

    public static readonly string[] TotalPages =
    [
        "totalpages", "pagecount", "pages", "numpages", "totalpagecount", "pagestotal", "lastpage", "pagetotal", "numberofpages",
        "maxpage",
    ];

    /// <summary>Other properties that only the response to a request for a page has.</summary>
    public static readonly string[] Echo =
    [
        "page", "pagenumber", "pagesize", "perpage", "limit", "offset", "currentpage", "pageindex", "itemsperpage", "startindex",
        "startat", "previous", "prev", "previouspage", "prevpage", "count", "nextpage", "pagelength", "maxresults",
    ];

    /// <summary>The usual names of the list.</summary>
    public static readonly string[] Items =
    [
        "items", "data", "results", "result", "value", "values", "records", "entries", "list", "elements", "content", "objects",
        "resources", "rows", "hits", "matches", "nodes", "entities", "collection", "documents", "docs", "edges", "resource",
        "contents", "member", "hydramember", "response", "payload", "page",
    ];

    /// <summary>Lists that are never the items.</summary>
    public static readonly string[] Others =
    [
        "errors", "warnings", "messages", "included", "includes", "links", "facets", "aggregations", "sort", "sorts", "filters",
        "notices", "errormessages", "warningmessages", "schemas", "columns", "fields", "fieldnames", "expand", "required",
        "validationerrors",
    ];

    /// <summary>The objects that contain the details of a page, or the list.</summary>
    public static readonly string[] Containers =
    [
        "data", "result", "results", "response", "embedded", "list", "content", "body", "payload", "items", "page", "pages",
        "paging", "pagination", "paginator", "pager", "pageinfo", "pageinfos", "pagedetails", "pagemeta", "pagemetadata",
        "paginginfo", "paginationinfo", "meta", "metadata", "links", "link", "cursors", "cursor", "next", "nextpage", "resultinfo",
        "info", "responsemetadata", "responseinfo", "listinfo", "listmeta", "header", "resultset", "resultsetmetadata", "searchinfo",
        "summary", "collection", "properties", "feed", "pagingmetadata", "paginationmetadata", "pagingdetails", "pagecontext",
        "paginationdetails", "nextrecord", "additionaldata", "hits", "navigation", "listresult", "cursormetadata", "offset", "paged",
        "pagingcursors", "cursorpaging", "resultinformation",
    ];

    /// <summary>The objects whose property <c>next</c> or <c>href</c> is a link.</summary>
    public static readonly string[] LinkContainers = ["links", "link", "navigation", "feed"];

    /// <summary>The objects that only describe the next page.</summary>
    public static readonly string[] NextContainers =
    [
        "next", "nextpage", "cursors", "cursor", "paging", "page", "pagination", "pageinfo", "pagingcursors",
    ];

    /// <summary>The properties that describe the response as a whole.</summary>
    private static readonly string[] s_status =
    [
        "success", "ok", "status", "code", "message", "error", "requestid", "kind", "object", "type",
    ];

    private static readonly string[][] s_details =
    [
        s_status, Total, TotalPages, Echo, More, Last, NextCursor, NextLink, NextNumber, Others,
    ];

    /// <summary>Determines whether a property of a response describes the page or the response instead of an item.</summary>
    public static bool IsDetail(string name)
    {
        var normalized = Normalize(name);
        return Array.Exists(s_details, table => Array.IndexOf(table, normalized) >= 0);
    }

    /// <summary>Returns the letters and digits of a name in lowercase.</summary>
    public static string Normalize(string name)
    {
        var normalized = new char[name.Length];
        var length = 0;
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                normalized[length++] = char.ToLowerInvariant(character);
            }
        }

        return new string(normalized, 0, length);
    }

    /// <summary>Returns the first of the candidates whose name is in a table, in the order of the table.</summary>
    public static T? First<T>(IEnumerable<T> candidates, Func<T, string> name, string[] table)
        where T : class
    {
        T? first = null;
        var rank = table.Length;
        foreach (var candidate in candidates)
        {
            var own = Array.IndexOf(table, Normalize(name(candidate)));
            if (own >= 0 && own < rank)
            {
                (first, rank) = (candidate, own);
            }
        }

        return first;
    }

    public static bool IsIn(string name, string[] table) => Array.IndexOf(table, Normalize(name)) >= 0;
}
