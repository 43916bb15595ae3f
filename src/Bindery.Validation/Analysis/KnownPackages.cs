using System.Collections.Frozen;

namespace Bindery.Validation.Analysis;

/// <summary>The packages that are there wherever Odoo runs: Python's own, and those of Odoo 16.0's requirements.txt.</summary>
internal static class KnownPackages
{
    private static readonly FrozenSet<string> Standard = (
        "__future__ abc aifc argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 calendar cgi "
        + "cgitb chunk cmath cmd code codecs codeop collections colorsys compileall concurrent configparser contextlib "
        + "contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils "
        + "doctest email encodings enum errno faulthandler fcntl filecmp fileinput fnmatch formatter fractions ftplib "
        + "functools gc getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http imaplib imghdr imp "
        + "importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap "
        + "marshal math mimetypes mmap modulefinder multiprocessing netrc nntplib numbers operator optparse os pathlib "
        + "pdb pickle pickletools pipes pkgutil platform plistlib poplib posix pprint profile pstats pty pwd py_compile "
        + "pyclbr pydoc queue quopri random re readline reprlib resource runpy sched secrets select selectors shelve "
        + "shlex shutil signal site smtpd smtplib sndhdr socket socketserver sqlite3 ssl stat statistics string "
        + "stringprep struct subprocess symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios "
        + "textwrap threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle types "
        + "typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xml "
        + "xmlrpc zipapp zipfile zipimport zlib zoneinfo"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfOdoo = (
        "odoo openerp babel chardet cryptography dateutil decorator docutils ebaysdk freezegun gevent greenlet idna "
        + "jinja2 libsass sass lxml markupsafe num2words ofxparse passlib PIL polib psutil psycopg2 pydot pyPdf PyPDF2 "
        + "serial usb pytz pyusb qrcode reportlab requests urllib3 OpenSSL stdnum vobject werkzeug xlrd xlsxwriter xlwt "
        + "zeep pkg_resources setuptools six certifi ldap astor unittest2 websocket magic feedparser html2text "
        + "mako simplejson yaml suds phonenumbers google_auth geoip2 slugify pdfminer vatnumber requests_toolbelt isodate attr "
        + "odf netifaces cachetools rjsmin asn1crypto typing_extensions"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Where the name to install is another than the name to import.</summary>
    private static readonly FrozenDictionary<string, string> ImportNames = new Dictionary<
        string,
        string
    >
    {
        ["beautifulsoup4"] = "bs4",
        ["pyyaml"] = "yaml",
        ["python_dateutil"] = "dateutil",
        ["pycryptodome"] = "crypto",
        ["shopifyapi"] = "shopify",
        ["paypalrestsdk"] = "paypalrestsdk",
        ["google_api_python_client"] = "googleapiclient",
        ["prestapyt"] = "prestapyt",
        ["python_amazon_sp_api"] = "sp_api",
        ["pyjwt"] = "jwt",
        ["python_jose"] = "jose",
        ["pillow"] = "pil",
        ["pysftp"] = "pysftp",
        ["unidecode"] = "unidecode",
        ["odoorpc"] = "odoorpc",
        ["magentoapi"] = "magento",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool Contains(string package) =>
        Standard.Contains(package) || OfOdoo.Contains(package);

    public static string Normalize(string package) => package.ToLowerInvariant().Replace('-', '_');

    /// <summary>The names by which a declared package may be imported.</summary>
    public static IEnumerable<string> NamesOf(string declared)
    {
        string name = Normalize(declared.Split(['>', '=', '<', '!', '[', ';', ' ', '~'])[0]);
        yield return name.Split('.')[0];
        yield return ImportNames.GetValueOrDefault(name, name);
        if (name.StartsWith("python_", StringComparison.Ordinal))
        {
            yield return name["python_".Length..];
        }
    }
}
