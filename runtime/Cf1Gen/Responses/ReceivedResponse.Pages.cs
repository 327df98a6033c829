namespace Cf1Gen.Runtime;

/// <content>Reads the pages of a list.</content>
internal sealed partial class ReceivedResponse
{
    /// <summary>Reads a page of a list; <see langword="null"/> is read as an empty page, because some servers return it for one.</summary>
    /// <returns>The page; <see langword="null"/> if the document allows a response without a body, and it has none.</returns>
    internal PageResponse<T, TResponse>? ReadPage<T, TResponse>(
        Paging paging, JsonCodec<TResponse> codec, Func<TResponse, IReadOnlyList<T>?> items)
    {
        if (HasNoResult)
        {
            Report([]);
            return null;
        }

        var content = ReadRequiredResult(codec);
        var (info, list) = ReadPageInfo(paging, content.ResultInfo, content.ResultRange);
        try
        {
            return new PageResponse<T, TResponse>(
                _call, Response, content.Result!, items(content.Result!) ?? [], PageDigest.Compute(Body[list]), info);
        }
        catch (SchemaMismatchException e)
        {
            throw _call.Mismatched(Response, Body, e.Mismatch);
        }
    }

    /// <summary>Returns a reader of the items of a page in the body, which becomes the owner of the response.</summary>
    internal PageItemReader<T, TResponse> ReadPageItems<T, TResponse>(
        Paging paging, JsonCodec<TResponse> codec, Func<TResponse, IReadOnlyList<T>?> items, ListPlace<T> place)
    {
        var (response, stream) = DetachStream("page");
        return new PageItemReader<T, TResponse>(_call, response, stream, paging, codec, items, place);
    }

    /// <summary>Reads the paging details where the document specifies them, in addition to those of the envelope.</summary>
    private (ResultInfo? Info, Range List) ReadPageInfo(Paging paging, ResultInfo? info, Range result)
    {
        var list = result;
        if (!paging.Fields.IsEmpty)
        {
            // The locations start at the envelope that the document describes, even if a server adds one that it does not describe.
            var isEnvelope = _format is ResponseFormat.Envelope or ResponseFormat.WholeEnvelope;
            var described = isEnvelope ? .. : result;
            info ??= new ResultInfo();
            if (PageFieldReader.Read(Body[described], paging.Pointers, info) is { } found)
            {
                var start = described.Start.GetOffset(Body.Length);
                list = (start + found.Start.Value)..(start + found.End.Value);
            }
        }

        if (paging.ReadsLinkHeader)
        {
            info ??= new ResultInfo();
            info.Cursor = LinkHeader.GetNext(Response);
        }
        else if (paging.CountsPages && LinkHeader.HasNext(Response) is { } hasNext)
        {
            info ??= new ResultInfo();
            info.HasNext ??= hasNext;
        }

        if (paging is LinkPaging && info?.Cursor is { } link)
        {
            info.Cursor = _call.Relative(link);
        }

        return (info, list);
    }
}
