using ConsentAudit.Audit.Runs;

namespace ConsentAudit.Cli.Runs;

/// <summary>The journal of a run, open for one process alone: a line is on the disk before the next page is begun.</summary>
internal sealed class Journal : IDisposable
{
    private readonly FileStream file;
    private readonly Lock gate = new();

    private Journal(FileStream file, IReadOnlyList<JournalLine> lines) => (this.file, Lines) = (file, lines);

    /// <summary>The lines that were there when it was opened.</summary>
    public IReadOnlyList<JournalLine> Lines { get; }

    /// <summary>Opens the journal, or begins it; a last line that was cut off is taken away.</summary>
    /// <exception cref="InputException">It cannot be opened, or a whole line is none of ours.</exception>
    public static Journal Open(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
        {
            throw new InputException($"{path} is a link to elsewhere, which is not written through.");
        }

        FileStream? file = null;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            var lines = JournalText.Read(bytes, path);
            file.SetLength(JournalText.Whole(bytes));
            file.Seek(0, SeekOrigin.End);
            return new Journal(file, lines);
        }
        catch (Exception e)
        {
            file?.Dispose();
            if (e is IOException or UnauthorizedAccessException)
            {
                throw new InputException($"{path} cannot be opened (is another run at work in this folder?): {e.Message.TrimEnd('.')}.");
            }

            throw;
        }
    }

    /// <summary>Notes a finished page.</summary>
    /// <exception cref="InputException">It cannot be written.</exception>
    public void Note(JournalLine line)
    {
        lock (gate)
        {
            try
            {
                file.Write(JournalText.Write(line));
                file.Flush(flushToDisk: true);
            }
            catch (IOException e)
            {
                throw new InputException($"{file.Name} cannot be written: {e.Message.TrimEnd('.')}.");
            }
        }
    }

    public void Dispose() => file.Dispose();
}
